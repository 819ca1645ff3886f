namespace Lintel.Language.Functions.Strings;

/// <summary>One <c>%</c> sequence of a format: flags, width, precision, which argument and how to write it.</summary>
internal sealed record FormatVerb(char Mode, int Argument)
{
    // A number that has another digit after this much is refused, as Go does.
    private const int LargestBeforeLastDigit = 1_000_000;

    public bool Zero { get; init; }

    public bool Sharp { get; init; }

    public bool Plus { get; init; }

    public bool Minus { get; init; }

    public bool Space { get; init; }

    public long? Width { get; init; }

    public long? Precision { get; init; }

    public bool IsNumeric => Mode is not ('v' or 't' or 's' or 'q');

    /// <summary>True when width or precision is too large to be read as a number.</summary>
    public bool IsTooLarge => Width / 10 > LargestBeforeLastDigit || Precision / 10 > LargestBeforeLastDigit;
}
