using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Comments;

/// <summary>A block or argument of a configuration, a member or item of a template: what a comment may stand above, beside or in.</summary>
/// <param name="Span">From its name to its end.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="IsEntry">Whether it is a block of the file itself, or an entry of a template's section: a resource, a module call, a variable.</param>
/// <param name="Inner">What it holds, in source order.</param>
public sealed record Construct(Span Span, LinePosition Start, bool IsEntry, ImmutableArray<Construct> Inner);
