using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Checking;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Workloads;

namespace Lintel.Engine.Drafts;

/// <summary>
/// Turns a review into answers. A question is answered when every choice is decided or one of high risk is refuted; before that there is
/// evidence for its notes and nothing else.
/// </summary>
public static class Drafting
{
    private const int MostPlaces = 3;

    /// <summary>The drafts of all questions that the review has something to say on, in the lens's order.</summary>
    public static ImmutableArray<AnswerDraft> Of(Review review)
    {
        var roots = Judged(review);
        var answers = roots.SelectMany(root => root.Practices).ToLookup(answer => answer.Practice.Id);
        var failures = SharedFindings.Of(roots).Where(finding => finding.Stands)
            .SelectMany(finding => finding.Rule.Definition.Practices.Select(bearing => (bearing.Practice, finding)))
            .ToLookup(item => item.Practice, item => item.finding);
        return
        [
            .. Catalogue.WellArchitected.Questions
                .Select(question => (question, practices: question.BestPractices
                    .Select(practice => new Drafted(practice, Combine([.. answers[practice.Id].Select(answer => answer.State)]), [.. failures[practice.Id]]))
                    .ToImmutableArray()))
                .Where(item => item.practices.Any(drafted => drafted.State != PracticeState.Open))
                .Select(item => new AnswerDraft(
                    item.question.Id, item.question.Code, item.question.ToolTitle, Choices(item.question, item.practices), Evidence(review, item.practices))),
        ];
    }

    /// <summary>Environments are variants of one workload, judged by production where there is one; a module on its own is judged by nothing.</summary>
    private static ImmutableArray<RootReview> Judged(Review review)
    {
        var applied = review.Roots.Where(root => root.Kind == RootKind.Root).ToImmutableArray();
        var production = applied.Where(root => root.Environment.IsProduction).ToImmutableArray();
        return production.IsEmpty ? applied : production;
    }

    /// <summary>What all roots together say: one against it decides, and met is met where nothing is left open that has members.</summary>
    private static PracticeState Combine(ImmutableArray<PracticeState> states)
    {
        if (states.IsEmpty)
            return PracticeState.Open;
        // The states are declared in the order in which they decide, with what is known best last among equals.
        var said = states.Where(state => state is not (PracticeState.Open or PracticeState.NotApplicable)).ToImmutableArray();
        if (said.IsEmpty)
            return states.Contains(PracticeState.Open) ? PracticeState.Open : PracticeState.NotApplicable;
        if (said.Any(state => state.IsAgainst() || state == PracticeState.Partly))
            return said.Min();
        return said.All(state => state == PracticeState.Met) ? PracticeState.Met : said.Max();
    }

    private static DraftedChoices? Choices(Question question, ImmutableArray<Drafted> practices)
    {
        var isRefuted = practices.Any(drafted => drafted.State.IsAgainst() && drafted.Practice.Risk == Risk.High);
        if (!isRefuted && !practices.All(drafted => drafted.State.IsDecided()))
            return null;
        var none = practices.Where(drafted => drafted.State == PracticeState.NotApplicable).Select(drafted => drafted.Practice.Id.ChoiceId).ToImmutableArray();
        if (none.Length == practices.Length)
            return new(IsApplicable: false, [], []);
        var met = practices.Where(drafted => drafted.State == PracticeState.Met).Select(drafted => drafted.Practice.Id.ChoiceId).ToImmutableArray();
        return new(IsApplicable: true, met.IsEmpty ? [question.NoneChoiceId] : met, none);
    }

    private static string Evidence(Review review, ImmutableArray<Drafted> practices)
    {
        var lines = practices.Where(drafted => drafted.State != PracticeState.Open).Select(drafted =>
            $"{drafted.Practice.Id.Id} {drafted.State.Word()}{Places(drafted.Failures)}");
        var open = practices.Count(drafted => drafted.State == PracticeState.Open);
        var rest = open == 0 ? "" : $"\nNot decidable from the code: {open.ToString(CultureInfo.InvariantCulture)} of {practices.Length.ToString(CultureInfo.InvariantCulture)}.";
        return $"Review of {review.Path}, {review.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}:\n{string.Join('\n', lines)}{rest}";
    }

    private static string Places(ImmutableArray<Finding> failures)
    {
        if (failures.IsEmpty)
            return "";
        var shown = failures.OrderByDescending(finding => finding.Severity).Take(MostPlaces)
            .Select(finding => finding.Location is { } location
                ? $"{finding.Rule.Slug} {location.File}:{location.Line.ToString(CultureInfo.InvariantCulture)}"
                : finding.Rule.Slug);
        var more = failures.Length > MostPlaces ? $", {(failures.Length - MostPlaces).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $": {string.Join(", ", shown)}{more}";
    }

    private sealed record Drafted(BestPractice Practice, PracticeState State, ImmutableArray<Finding> Failures);
}
