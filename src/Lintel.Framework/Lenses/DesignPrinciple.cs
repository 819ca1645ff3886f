using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>A principle of a pillar, with the questions that ask after it.</summary>
/// <param name="Name">The name in the current framework.</param>
/// <param name="Aliases">Names that older revisions and other texts use.</param>
/// <param name="QuestionCodes">Codes of the questions that results are grouped by; some belong to another pillar.</param>
public sealed record DesignPrinciple(string Name, ImmutableArray<string> Aliases, ImmutableArray<string> QuestionCodes);
