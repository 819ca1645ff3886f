namespace Lintel.Engine.Policies.Operators;

/// <summary><c>length_equals</c>: as many.</summary>
internal sealed class LengthEqual : LengthOperator
{
    public override string Name => "length_equals";

    public override string? Opposite => "length_not_equals";

    protected override bool IsSo(int length, int wanted) => length == wanted;
}
