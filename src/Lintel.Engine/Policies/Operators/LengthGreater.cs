namespace Lintel.Engine.Policies.Operators;

/// <summary><c>length_greater_than</c>: more.</summary>
internal sealed class LengthGreater : LengthOperator
{
    public override string Name => "length_greater_than";

    protected override bool IsSo(int length, int wanted) => length > wanted;
}
