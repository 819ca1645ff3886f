using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>
/// What a report of a lens review is made of, as for
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLensReviewReport.html">GetLensReviewReport</see>.
/// </summary>
public sealed record LensReviewContent
{
    /// <summary>Name of the workload.</summary>
    public required string Workload { get; init; }

    /// <summary>What the workload is; null when nobody said.</summary>
    public string? Description { get; init; }

    public required LensDefinition Lens { get; init; }

    /// <summary>Version of the lens; null where the lens has none.</summary>
    public string? LensVersion { get; init; }

    /// <summary>Name of the milestone that is reported; null for the review as it stands.</summary>
    public string? Milestone { get; init; }

    public string? ReviewOwner { get; init; }

    /// <summary>The day the report is made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Answers by question id; a question without one is unanswered.</summary>
    public required IReadOnlyDictionary<string, Answer> Answers { get; init; }

    /// <summary>Notes on the review.</summary>
    public string? Notes { get; init; }

    /// <summary>Notes on pillars by their ids.</summary>
    public IReadOnlyDictionary<string, string> PillarNotes { get; init; } = new Dictionary<string, string>();

    /// <summary>The answer of a question.</summary>
    internal Answer AnswerTo(QuestionDefinition question) => Answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id);
}
