using System.Collections.Immutable;
using Lintel.Engine.Reports.Pdf;
using Lintel.Framework.Definitions;
using Lintel.Framework.Scoring;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;
using Answer = Lintel.Framework.Reviews.Answer;
using ChoiceStatus = Lintel.Framework.Reviews.ChoiceStatus;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Workloads;

/// <summary>Reports over many workloads.</summary>
internal static class ConsolidatedReport
{
    /// <summary>The most workloads that one document shows.</summary>
    private const int MostInPdf = 500;

    /// <summary>The numbers of each workload, down to the best practices that its risky questions lack.</summary>
    public static async Task<IReadOnlyList<ConsolidatedReportMetric>> MetricsAsync(Session session, ImmutableArray<Workload> workloads)
    {
        var states = await ReviewReader.AllAsync(session, [.. workloads.Select(workload => workload.Id)]);
        var metrics = new List<ConsolidatedReportMetric>();
        foreach (var workload in workloads)
        {
            var lenses = new List<LensMetric>();
            foreach (var state in states[workload.Id])
            {
                var answers = await ReviewStore.AnswersAsync(session, workload.Id, state.Review.Lens);
                lenses.Add(new()
                {
                    LensArn = LensAccess.Arn(state.Review.Lens),
                    RiskCounts = Counts.Of(state, state.Lens.Questions),
                    Pillars = [.. state.Lens.Pillars.Select(pillar => Pillar(state, pillar, answers))],
                });
            }

            metrics.Add(new()
            {
                MetricType = MetricType.Workload,
                RiskCounts = Counts.OfAll(states[workload.Id]),
                WorkloadId = workload.Id,
                WorkloadName = workload.Name,
                WorkloadArn = workload.Arn,
                UpdatedAt = workload.UpdatedAt,
                Lenses = lenses,
                LensesAppliedCount = lenses.Count,
            });
        }

        return metrics;
    }

    /// <summary>The document in Base64.</summary>
    public static async Task<string> PdfAsync(Call call, bool includesShared)
    {
        var page = await WorkloadList.PageAsync(call, prefix: "", token: null, MostInPdf, includesShared);
        var states = await ReviewReader.AllAsync(call.Session, [.. page.Items.Select(workload => workload.Id)]);
        var shown = page.Items.Select(workload => new ConsolidatedWorkload(
            workload.Name,
            DateOnly.FromDateTime(workload.UpdatedAt.UtcDateTime),
            states[workload.Id].Count(),
            Count(states[workload.Id], state => state.Lens.Questions),
            [.. BuiltInLens.WellArchitected.Pillars.Select(pillar => new ConsolidatedPillar(
                pillar.Name,
                Count(states[workload.Id].Where(state => state.Review.Lens == OfficialLens.Alias), state => state.Lens.PillarOrNull(pillar.Id)?.Questions ?? [])))]));
        using var pdf = new MemoryStream();
        ConsolidatedPdf.Write("Well-Architected workloads", new(DateOnly.FromDateTime(call.Now.UtcDateTime), [.. shown]), pdf);
        return Convert.ToBase64String(pdf.GetBuffer(), 0, (int)pdf.Length);
    }

    private static PillarMetric Pillar(ReviewState state, PillarDefinition pillar, IReadOnlyDictionary<string, Answer> answers) => new()
    {
        PillarId = pillar.Id,
        RiskCounts = Counts.Of(state, pillar.Questions),
        Questions =
        [
            .. pillar.Questions.Where(question => state.RiskOf(question) is RiskLevel.High or RiskLevel.Medium).Select(question => new QuestionMetric
            {
                QuestionId = question.Id,
                Risk = state.RiskOf(question).To<Risk>(),
                BestPractices = [.. Lacking(question, answers.GetValueOrDefault(question.Id) ?? Answer.Empty(question.Id))],
            }),
        ],
    };

    private static IEnumerable<BestPractice> Lacking(QuestionDefinition question, Answer answer) =>
        from choice in question.Choices
        where !choice.IsNone && answer.StatusOf(choice.Id) == ChoiceStatus.Unselected
        select new BestPractice { ChoiceId = choice.Id, ChoiceTitle = choice.Title };

    private static RiskCounts Count(IEnumerable<ReviewState> states, Func<ReviewState, IEnumerable<QuestionDefinition>> questions) =>
        RiskCounts.Of(states.SelectMany(state => questions(state).Select(state.RiskOf)));
}
