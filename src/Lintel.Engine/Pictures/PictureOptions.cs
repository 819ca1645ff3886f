namespace Lintel.Engine.Pictures;

/// <summary>How a picture is drawn.</summary>
public sealed record PictureOptions
{
    /// <summary>What is drawn; the title above the picture and its accessible name.</summary>
    public required string Title { get; init; }

    /// <summary>What makes ids unique where several pictures stand in one page.</summary>
    public string Prefix { get; init; } = "p";

    /// <summary>Marks of a part by its address, or null for a picture without marks.</summary>
    public Func<string, PartMark?>? Marks { get; init; }

    /// <summary>Where the findings of a card stand, by the addresses of its parts; null for a picture without links.</summary>
    public Func<IReadOnlyList<string>, string?>? Link { get; init; }

    /// <summary>Whether the style sheet is written into the picture, which then stands alone.</summary>
    public bool IsAlone { get; init; } = true;
}

/// <summary>How many findings a part has.</summary>
/// <param name="High">Of high severity.</param>
/// <param name="Other">Of medium and low severity.</param>
public sealed record PartMark(int High, int Other);
