namespace Lintel.Engine.Policies.Operators;

/// <summary><c>length_less_than</c>: fewer.</summary>
internal sealed class LengthLess : LengthOperator
{
    public override string Name => "length_less_than";

    protected override bool IsSo(int length, int wanted) => length < wanted;
}
