using Lintel.Language.Text;

namespace Lintel.Language.Hcl.Syntax;

/// <summary>Anything that has a value.</summary>
public abstract class Expression(Span span) : SyntaxNode(span);
