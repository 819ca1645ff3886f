namespace Lintel.Language.Values;

/// <summary>
/// What an unknown value would be: attribute <paramref name="Path"/> of the thing at <paramref name="Address"/>.
/// Two unknowns with equal symbols are the same value; with different symbols nothing is known of their relation.
/// </summary>
/// <param name="Address">Full address with module path and instance key, such as <c>module.vpc.aws_subnet.private[0]</c>.</param>
/// <param name="Path">Attribute path below it, such as <c>id</c> or <c>names[1]</c>; empty for the thing itself.</param>
public sealed record Symbol(string Address, string Path)
{
    public override string ToString() => Path.Length == 0 ? Address : Path[0] == '[' ? Address + Path : $"{Address}.{Path}";
}
