namespace Lintel.Language.Functions.Strings;

/// <summary>One <c>%</c> sequence of a format: flags, width, precision, which argument and how to write it.</summary>
internal sealed record FormatVerb(char Mode, int Argument)
{
    // What lies beyond is refused in the place of the width, as Go does.
    private const int LargestWidth = 1_000_000;

    public bool Zero { get; init; }

    public bool Sharp { get; init; }

    public bool Plus { get; init; }

    public bool Minus { get; init; }

    public bool Space { get; init; }

    public long? Width { get; init; }

    public long? Precision { get; init; }

    public bool IsTooWide => Width > LargestWidth;

    public bool IsTooPrecise => Precision > LargestWidth;
}
