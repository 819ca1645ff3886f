namespace Lintel.Server.Lenses;

/// <summary>A published version of a custom lens.</summary>
internal sealed class LensVersionRow
{
    public required string Arn { get; init; }

    public required string Version { get; init; }

    /// <summary>Counted from 1 in the order of publishing.</summary>
    public required long Position { get; init; }

    public required long IsMajor { get; init; }

    /// <summary>The lens as JSON.</summary>
    public required string Document { get; init; }

    public required long CreatedAt { get; init; }
}
