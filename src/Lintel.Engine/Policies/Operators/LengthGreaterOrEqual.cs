namespace Lintel.Engine.Policies.Operators;

/// <summary><c>length_greater_than_or_equal</c>: as many or more.</summary>
internal sealed class LengthGreaterOrEqual : LengthOperator
{
    public override string Name => "length_greater_than_or_equal";

    protected override bool IsSo(int length, int wanted) => length >= wanted;
}
