namespace Lintel.Engine.Policies.Operators;

/// <summary><c>number_of_words_greater_than</c>: more.</summary>
internal sealed class WordsGreater : WordsOperator
{
    public override string Name => "number_of_words_greater_than";

    protected override bool IsSo(int words, int wanted) => words > wanted;
}
