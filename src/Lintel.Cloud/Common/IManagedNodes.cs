using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>A managed service that runs on nodes of a chosen class.</summary>
public interface IManagedNodes
{
    /// <summary><c>db.m7g.large</c>, <c>cache.t4g.micro</c>, <c>r7g.large.search</c>.</summary>
    Setting<string> NodeClass { get; }

    /// <summary>Whether the software on them also runs on AWS's own processors.</summary>
    Verdict RunsOnGraviton { get; }
}
