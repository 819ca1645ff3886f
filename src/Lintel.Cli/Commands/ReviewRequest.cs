namespace Lintel.Cli.Commands;

/// <summary>What the command line of <c>lintel review</c> says.</summary>
internal sealed record ReviewRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required string Format { get; init; }

    public string? Output { get; init; }

    public string? OutputDirectory { get; init; }

    public bool ShowAll { get; init; }

    public bool Statistics { get; init; }

    public string? FailOn { get; init; }

    public string? Environment { get; init; }

    public string? Scope { get; init; }

    public string? AsOf { get; init; }
}
