namespace Lintel.Framework.Lenses;

/// <summary>What a question offers as a choice.</summary>
public sealed record BestPractice
{
    public required BestPracticeId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The title that the AWS tool shows for this choice; the same as <see cref="Title"/> for most practices.</summary>
    public required string ToolTitle { get; init; }

    public required Risk Risk { get; init; }

    /// <summary>AWS's page about the practice.</summary>
    public required string Url { get; init; }

    /// <summary>Position among the choices in the AWS tool, which is not the number in <see cref="Id"/>; null where no export of the tool shows it.</summary>
    public required int? ToolOrder { get; init; }

    public required Detectability Detectability { get; init; }

    public required string Description { get; init; }

    public required string Guidance { get; init; }

    /// <summary>Whether the practice is something that people do, which code can support and never prove.</summary>
    public bool IsHumanAct => HumanAct.IsNamedBy(Title);
}
