using System.Collections.Immutable;
using Lintel.Engine.Checking;

namespace Lintel.Engine.Fixes;

/// <summary>What fixing a path comes to; nothing of it is written anywhere yet.</summary>
/// <param name="Before">The review of the sources as they are.</param>
/// <param name="Applied">The findings that the edits mend, in the order in which they were taken.</param>
/// <param name="Refused">Findings whose fix was tried and left a finding, made a new one, or could not be parsed.</param>
/// <param name="Files">The files with their old and new texts, by path.</param>
public sealed record FixResult(Review Before, ImmutableArray<Finding> Applied, ImmutableArray<Finding> Refused, ImmutableArray<FixedFile> Files);

/// <summary>A file that fixes change.</summary>
/// <param name="Path">Its path, relative to what was reviewed.</param>
/// <param name="Before">Its text as it is.</param>
/// <param name="After">Its text with the fixes.</param>
public sealed record FixedFile(string Path, string Before, string After);
