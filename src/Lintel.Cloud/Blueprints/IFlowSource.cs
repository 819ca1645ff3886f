using Lintel.Generated;

namespace Lintel.Cloud.Blueprints;

/// <summary>One reason for which something flows from one part to another. Found by the generator.</summary>
[Discovered]
internal interface IFlowSource
{
    IEnumerable<Flow> Find(Site site);
}
