namespace Lintel.Engine.Policies.Operators;

/// <summary><c>number_of_words_greater_than_or_equal</c>: as many or more.</summary>
internal sealed class WordsGreaterOrEqual : WordsOperator
{
    public override string Name => "number_of_words_greater_than_or_equal";

    protected override bool IsSo(int words, int wanted) => words >= wanted;
}
