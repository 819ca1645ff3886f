using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>What became of a document that was read as a lens.</summary>
/// <param name="Definition">The lens; null when there are problems.</param>
/// <param name="Problems">What is wrong, a sentence each that begins with the place.</param>
public sealed record LensReading(LensDefinition? Definition, ImmutableArray<string> Problems);
