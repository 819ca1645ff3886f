namespace Lintel.Engine.Policies.Operators;

/// <summary><c>number_of_words_equals</c>: as many.</summary>
internal sealed class WordsEqual : WordsOperator
{
    public override string Name => "number_of_words_equals";

    public override string? Opposite => "number_of_words_not_equals";

    protected override bool IsSo(int words, int wanted) => words == wanted;
}
