namespace Lintel.Language.Values;

public enum DataTypeKind
{
    /// <summary>Not known yet: Terraform's <c>dynamic</c>, <c>any</c>.</summary>
    Dynamic,
    String,
    Number,
    Bool,
    List,
    Set,
    Map,
    Tuple,
    Object,

    /// <summary>A type as a value, which only the console's <c>type</c> function gives.</summary>
    Type,
}
