using System.Collections.Immutable;
using Lintel.Cloud.Settings;

namespace Lintel.Rules;

/// <summary>A part of a rule's check that other scanners make apart, so that a finding names only those of their ids that it stands for.</summary>
/// <param name="Holds">How the part stands.</param>
/// <param name="Aliases">The rule's aliases that mean this part alone.</param>
public sealed record Aspect(Verdict Holds, ImmutableArray<string> Aliases);
