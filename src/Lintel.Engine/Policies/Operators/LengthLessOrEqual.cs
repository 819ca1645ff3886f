namespace Lintel.Engine.Policies.Operators;

/// <summary><c>length_less_than_or_equal</c>: as many or fewer.</summary>
internal sealed class LengthLessOrEqual : LengthOperator
{
    public override string Name => "length_less_than_or_equal";

    protected override bool IsSo(int length, int wanted) => length <= wanted;
}
