using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>One step of a reference: <c>.name</c>, or <c>[key]</c> with its evaluated key.</summary>
/// <param name="Name">The attribute name, or null for an index.</param>
/// <param name="Key">The index key, or null for an attribute; may be unknown.</param>
/// <param name="Span">Where the step stands.</param>
public readonly record struct Step(string? Name, Value? Key, Span Span);
