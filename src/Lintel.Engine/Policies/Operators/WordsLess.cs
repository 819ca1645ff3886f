namespace Lintel.Engine.Policies.Operators;

/// <summary><c>number_of_words_less_than</c>: fewer.</summary>
internal sealed class WordsLess : WordsOperator
{
    public override string Name => "number_of_words_less_than";

    protected override bool IsSo(int words, int wanted) => words < wanted;
}
