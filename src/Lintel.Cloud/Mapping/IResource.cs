using Lintel.Generated;

namespace Lintel.Cloud.Mapping;

/// <summary>The shape of a resource type: its names and how it is read, in both dialects. Found by the generator; nothing registers it.</summary>
[Discovered(Item = "Lintel.Cloud.Mapping.ResourceKind", Factory = "Of")]
public interface IResource<TSelf>
    where TSelf : Resource, IResource<TSelf>
{
    static abstract ResourceTypes Types { get; }

    static abstract TSelf Read(Reader from);
}
