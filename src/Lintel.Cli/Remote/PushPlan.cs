using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lintel.Engine.Drafts;

namespace Lintel.Cli.Remote;

/// <summary>What a push changes in a workload, shown before it does.</summary>
/// <param name="Changes">The answers to change, in the framework's order.</param>
/// <param name="LeftToPersons">The questions that a person answered otherwise than the review would.</param>
/// <param name="Missing">The questions that the workload's version of the framework does not ask.</param>
internal sealed record PushPlan(
    ImmutableArray<(AnswerDraft Draft, AnswerChanges Changes)> Changes, ImmutableArray<AnswerDraft> LeftToPersons, ImmutableArray<AnswerDraft> Missing)
{
    public bool IsEmpty => Changes.IsEmpty;

    public static PushPlan Of(ImmutableArray<AnswerDraft> drafts, IReadOnlyDictionary<string, JsonObject> current, bool isNew)
    {
        var changes = ImmutableArray.CreateBuilder<(AnswerDraft, AnswerChanges)>();
        var left = ImmutableArray.CreateBuilder<AnswerDraft>();
        var missing = ImmutableArray.CreateBuilder<AnswerDraft>();
        foreach (var draft in drafts)
        {
            if (isNew)
            {
                changes.Add((draft, new(draft.Choices, draft.Evidence, IsLeftToPerson: false)));
                continue;
            }

            if (!current.TryGetValue(draft.QuestionId, out var answer))
            {
                missing.Add(draft);
                continue;
            }

            var merged = AnswerMerge.Of(WorkloadClient.Read(answer), draft);
            if (!merged.IsEmpty)
                changes.Add((draft, merged));
            if (merged.IsLeftToPerson)
                left.Add(draft);
        }

        return new(changes.ToImmutable(), left.ToImmutable(), missing.ToImmutable());
    }

    /// <summary>The plan as a person reads it: answers one a line, notes summed up.</summary>
    public string Text(string workload, bool isNew)
    {
        if (IsEmpty && !isNew)
            return $"Workload \"{workload}\" says all of this already.\n";
        var text = new StringBuilder();
        text.AppendLine(isNew ? $"Workload \"{workload}\" is created." : $"Workload \"{workload}\":");
        foreach (var (draft, changes) in Changes.Where(item => item.Changes.Choices is not null))
            text.AppendLine($"  {draft.Code,-6} {Answer(changes.Choices)}  {draft.Title}");
        var notes = Changes.Count(item => item.Changes.Choices is null);
        text.AppendLine($"  {Count(Changes.Length - notes, "answer")}, {Count(notes, "question")} with evidence in the notes only.");
        if (!LeftToPersons.IsEmpty)
            text.AppendLine($"  Left as a person answered: {string.Join(", ", LeftToPersons.Select(draft => draft.Code))}.");
        if (!Missing.IsEmpty)
            text.AppendLine($"  Not asked there: {string.Join(", ", Missing.Select(draft => draft.Code))}.");
        return text.ToString();
    }

    private static string Answer(DraftedChoices? choices) => choices switch
    {
        { IsApplicable: false } => "does not apply  ",
        { Selected: [var only] } when only.EndsWith("_no", StringComparison.Ordinal) => "none of these   ",
        { Selected.Length: var count } => $"{Count(count, "choice")} met".PadRight(16),
        null => "",
    };

    private static string Count(int count, string word) => $"{count.ToString(CultureInfo.InvariantCulture)} {word}{(count == 1 ? "" : "s")}";
}
