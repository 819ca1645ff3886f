using System.Collections.Immutable;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A rule's verdict about one member of its population.</summary>
/// <param name="Subject">The resource judged; null when it is the whole architecture.</param>
/// <param name="Verdict">Pass, fail or unknown.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Judgement(Resource? Subject, Verdict Verdict, Evidence Evidence)
{
    /// <summary>Parts of the check that other scanners make apart, each with how it stands.</summary>
    public ImmutableArray<Aspect> Aspects { get; init; } = [];

    /// <summary>What mends the failure; null where nothing safe does.</summary>
    public Fix? Fix { get; init; }
}
