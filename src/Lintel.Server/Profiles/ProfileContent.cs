using System.Collections.Immutable;

namespace Lintel.Server.Profiles;

/// <summary>What a version of a profile says.</summary>
/// <param name="Description">What the profile is for.</param>
/// <param name="Answers">The choices that were selected, by question id.</param>
internal sealed record ProfileContent(string Description, ImmutableSortedDictionary<string, ImmutableArray<string>> Answers);
