using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Lintel.Engine;
using Lintel.Engine.Drafts;
using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Auditing;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Identity;
using Lintel.Server.Lenses;
using Lintel.Server.Sources;
using Lintel.Server.Storage;
using Lintel.Server.Workloads;
using Microsoft.Extensions.Logging;
using Answer = Lintel.Framework.Reviews.Answer;
using ChoiceStatus = Lintel.Framework.Reviews.ChoiceStatus;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Reviews;

/// <summary>
/// Reviews a workload's sources and writes what was found into its answers, their notes and its checks. It may run twice, on two machines even:
/// the run's end is part of the one transaction that changes anything, and a run that has ended is left alone.
/// </summary>
public sealed partial class ReviewRun(Database database, SourceLoader sources, TimeProvider clock, ILogger<ReviewRun> log)
{
    // The name under which a review changes answers.
    private const string Ourselves = "lintel";

    /// <summary>Does the run with this id.</summary>
    public async Task RunAsync(string runId, CancellationToken cancellation)
    {
        if (await database.ReadAsync(session => RunStore.FindAsync(session, runId), cancellation) is not { Status: RunStore.Queued } run)
            return;
        try
        {
            var loaded = await sources.LoadAsync(run.WorkloadId, cancellation);
            var reviews = loaded.Select(source => Review(source, cancellation)).ToImmutableArray();
            var whole = reviews.IsEmpty ? null : reviews[0] with { Roots = [.. reviews.SelectMany(review => review.Roots)] };
            await database.WriteAsync(session => FinishAsync(session, runId, whole, Origins(loaded, reviews)), cancellation);
        }
        catch (InvalidDataException error)
        {
            await database.WriteAsync(session => FailAsync(session, runId, error.Message), cancellation);
        }
        catch (Exception error) when (error is not (OperationCanceledException or DbException))
        {
            // A review that is broken off or finds no database is done again; one that fails at this would fail again.
            Failed(log, error, runId);
            await database.WriteAsync(session => FailAsync(session, runId, "The review failed for a reason that is not its sources' own. The server's log says more."), cancellation);
        }
    }

    private Review Review(LoadedSource source, CancellationToken cancellation) => Reviewer.Review(
        source.Tree, source.Path, "sources", new() { AsOf = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) }, cancellation);

    private async Task<bool> FinishAsync(Session session, string runId, Review? review, string origins)
    {
        // Only now is the run taken for good: whoever comes second finds it ended.
        if (await RunStore.FindAsync(session, runId) is not { Status: RunStore.Queued } run)
            return false;
        if (review is null || review.Roots.IsEmpty)
            return await FailAsync(session, runId, "The workload's sources hold neither Terraform files nor templates.");
        if (await WorkloadStore.FindAsync(session, run.WorkloadId, toChange: true) is not { } workload)
            return await FailAsync(session, runId, "The workload is gone.");
        var call = new Call(session, new Principal(Ourselves, workload.Owner, IsAdministrator: false), workload.Region, clock.GetUtcNow());
        var lensReview = (await ReviewStore.ListAsync(session, workload.Id)).First(applied => applied.Lens == OfficialLens.Alias);
        var lens = await ReviewReader.LensAsync(session, lensReview);
        var answers = await ReviewStore.AnswersAsync(session, workload.Id, OfficialLens.Alias);
        var changed = 0;
        foreach (var draft in Drafting.Of(review))
        {
            if (lens.QuestionOrNull(draft.QuestionId) is { } question && await ChangeAsync(call, workload, question, answers.GetValueOrDefault(question.Id), draft))
                changed++;
        }

        await Checks.FindingChecks.ReplaceAsync(call, workload, lens, review);
        await ReviewStore.TouchAsync(call, workload, lensReview);
        var (state, _) = await ReviewReader.OneAsync(call, workload, OfficialLens.Alias, milestoneNumber: null);
        var high = lens.Questions.Where(asked => state.RiskOf(asked) == RiskLevel.High).ToList();
        var done = run with
        {
            Status = RunStore.Done,
            FinishedAt = call.Milliseconds,
            AnswersChanged = changed,
            HighRisks = high.Count,
            HighRiskQuestions = DocumentJson.Write(high.Select(asked => asked.Id)),
            Message = string.Create(CultureInfo.InvariantCulture, $"{review.Roots.Length} roots, {review.Roots.Sum(root => root.Failures.Count())} findings, {review.Diagnostics.Length} diagnostics.{origins}"),
        };
        await RunStore.FinishAsync(session, done);
        await AuditAsync(session, workload, done);
        await ReviewNews.FinishedAsync(session, workload, done, high, call.Now);
        return true;
    }

    private static async Task<bool> ChangeAsync(Call call, Workload workload, QuestionDefinition question, Answer? old, AnswerDraft draft)
    {
        var answer = old ?? Answer.Empty(question.Id);
        var merged = AnswerMerge.Of(Current(question, answer), draft);
        if (merged.IsEmpty)
            return false;
        var changes = new AnswerChange(
            merged.Choices is { IsApplicable: true } ? merged.Choices.Selected : null,
            merged.Choices?.NotApplicable.ToDictionary(id => id, _ => new ChoiceUpdate { Status = Aws.Wire.ChoiceStatus.NotApplicable, Reason = ChoiceReason.OutOfScope }, StringComparer.Ordinal),
            merged.Notes,
            merged.Choices?.IsApplicable,
            merged.Choices is { IsApplicable: false } ? Aws.Wire.AnswerReason.OutOfScope : null);
        var next = changes.Apply(answer, question);
        await ReviewStore.SaveAnswerAsync(call.Session, workload.Id, OfficialLens.Alias, next, next.RiskIn(question), call.Now);
        return true;
    }

    private static CurrentAnswer Current(QuestionDefinition question, Answer answer)
    {
        ImmutableArray<string> notApplicable = [.. question.Choices.Where(choice => answer.StatusOf(choice.Id) == ChoiceStatus.NotApplicable).Select(choice => choice.Id)];
        return new(
            !answer.IsApplicable || !answer.SelectedChoices.IsEmpty || !notApplicable.IsEmpty,
            answer.IsApplicable, answer.SelectedChoices, notApplicable, [.. question.Choices.Select(choice => choice.Id)], answer.Notes);
    }

    private async Task<bool> FailAsync(Session session, string runId, string why)
    {
        if (await RunStore.FindAsync(session, runId) is not { Status: RunStore.Queued } run)
            return false;
        var failed = run with { Status = RunStore.Failed, FinishedAt = clock.GetUtcNow().ToUnixTimeMilliseconds(), Message = why };
        await RunStore.FinishAsync(session, failed);
        if (await WorkloadStore.FindAsync(session, run.WorkloadId, toChange: false) is { } workload)
        {
            await AuditAsync(session, workload, failed);
            await ReviewNews.FailedAsync(session, workload, failed, clock.GetUtcNow());
        }

        return true;
    }

    private static Task AuditAsync(Session session, Workload workload, RunRow ended) => AuditLog.AppendAsync(session, new()
    {
        At = ended.FinishedAt ?? ended.RequestedAt,
        AccountId = workload.Owner,
        Principal = Ourselves,
        Operation = "FinishReview",
        Resource = $"/lintel/workloads/{ended.WorkloadId}/reviews/{ended.Id}",
        Source = "job",
        Request = string.Create(CultureInfo.InvariantCulture, $"{ended.Status}: {ended.AnswersChanged} answers changed"),
    });

    /// <summary>Which commits were reviewed, and which of them held nothing to review.</summary>
    private static string Origins(ImmutableArray<LoadedSource> sources, ImmutableArray<Review> reviews) => string.Concat(sources.Zip(reviews)
        .Where(pair => pair.First.Origin.Length > 0)
        .Select(pair => $" {pair.First.Origin}{(pair.Second.Roots.IsEmpty ? ", which holds nothing to review" : "")}."));

    [LoggerMessage(Level = LogLevel.Error, Message = "Review {Run} failed.")]
    private static partial void Failed(ILogger log, Exception error, string run);
}
