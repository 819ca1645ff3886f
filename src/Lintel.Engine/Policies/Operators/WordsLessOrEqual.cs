namespace Lintel.Engine.Policies.Operators;

/// <summary><c>number_of_words_less_than_or_equal</c>: as many or fewer.</summary>
internal sealed class WordsLessOrEqual : WordsOperator
{
    public override string Name => "number_of_words_less_than_or_equal";

    protected override bool IsSo(int words, int wanted) => words <= wanted;
}
