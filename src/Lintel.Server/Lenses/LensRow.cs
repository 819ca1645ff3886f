namespace Lintel.Server.Lenses;

/// <summary>A custom lens as it is kept, without its versions.</summary>
internal sealed class LensRow
{
    public required string Arn { get; init; }

    public required string Owner { get; init; }

    public required string Region { get; init; }

    /// <summary>The lens as JSON that is not published yet; null when there is no draft.</summary>
    public string? Draft { get; init; }

    /// <summary>The newest published version; null before the first.</summary>
    public string? PublishedVersion { get; init; }

    /// <summary>1 when the owner deleted it: who uses it keeps it, nobody can apply it anew.</summary>
    public required long IsDeleted { get; init; }

    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }
}
