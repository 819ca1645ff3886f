using System.Globalization;
using System.Text.Json.Nodes;
using Lintel.Framework.Definitions;
using Lintel.Framework.Reviews;
using Lintel.Server.Notifications;
using Lintel.Server.Storage;

namespace Lintel.Server.Reviews;

/// <summary>Tells people what came of a review.</summary>
internal static class ReviewNews
{
    private const int MostTitles = 5;

    /// <summary>A review is done; questions at high risk that were not after the review before are told apart.</summary>
    public static async Task FinishedAsync(Session session, Workload workload, RunRow run, IReadOnlyList<QuestionDefinition> high, DateTimeOffset now)
    {
        var finished = Of(EventKind.ReviewFinished, workload, run, string.Create(CultureInfo.InvariantCulture,
            $"The review of \"{workload.Name}\" is done. Questions at high risk: {run.HighRisks}. Answers changed: {run.AnswersChanged}."));
        (finished.Details["HighRisks"], finished.Details["AnswersChanged"]) = (run.HighRisks, run.AnswersChanged);
        await Outbox.AnnounceAsync(session, finished, now);

        // The first review is what later ones are held against.
        if (await RunStore.HighRisksBeforeAsync(session, run) is not { } before)
            return;
        var raised = high.Where(question => !before.Contains(question.Id)).ToList();
        if (raised.Count == 0)
            return;
        var titles = string.Join(" ", raised.Take(MostTitles).Select(question => question.Title));
        var more = raised.Count > MostTitles ? string.Create(CultureInfo.InvariantCulture, $" And {raised.Count - MostTitles} more.") : "";
        var news = Of(EventKind.RisksRaised, workload, run, $"New high risks of \"{workload.Name}\": {titles}{more}");
        news.Details["QuestionIds"] = new JsonArray([.. raised.Select(question => question.Id)]);
        await Outbox.AnnounceAsync(session, news, now);
    }

    /// <summary>A review could not be done.</summary>
    public static Task FailedAsync(Session session, Workload workload, RunRow run, DateTimeOffset now) => Outbox.AnnounceAsync(
        session, Of(EventKind.ReviewFailed, workload, run, $"The review of \"{workload.Name}\" failed. {run.Message}"), now);

    private static Happening Of(EventKind kind, Workload workload, RunRow run, string text) => new()
    {
        Kind = kind,
        Id = run.Id,
        Account = workload.Owner,
        Region = workload.Region,
        WorkloadId = workload.Id,
        Text = text,
        Details = new() { ["WorkloadName"] = workload.Name, ["ReviewId"] = run.Id, ["RequestedBy"] = run.RequestedBy, ["Message"] = run.Message },
    };
}
