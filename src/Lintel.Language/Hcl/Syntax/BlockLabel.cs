using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>A label of a block, quoted or bare, unescaped.</summary>
public readonly record struct BlockLabel(string Text, Span Span);
