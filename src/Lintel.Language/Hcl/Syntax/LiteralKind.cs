namespace Lintel.Language.Hcl.Syntax;

public enum LiteralKind
{
    Number,
    True,
    False,
    Null,
}
