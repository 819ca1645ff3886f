using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Lambda;

public sealed class BatchFailuresReported : ArchitectureRule<EventSourceMapping>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions report which messages of a batch failed",
        Fails = "One failed message sends its whole batch back",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel04.Bp04, OnPass.Supports, OnFailure.Nothing),
            new(Rel05.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Sus03.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    protected override Verdict AppliesTo(EventSourceMapping mapping, Architecture architecture) =>
        architecture.Find<Queue>(mapping.Source).Is(_ => Verdict.All([])) | mapping.Source.Is(arn => arn.Contains(":sqs:", StringComparison.Ordinal));

    protected override Verdict Holds(EventSourceMapping mapping, Architecture architecture) =>
        mapping.ResponseTypes.Any(type => type.IsText("ReportBatchItemFailures")) | mapping.BatchSize.IsPresentAnd(size => size == 1);

    protected override Evidence Look(EventSourceMapping mapping, Architecture architecture) =>
        Evidence.Of(mapping.BatchSize) with { Text = "`function_response_types` does not contain \"ReportBatchItemFailures\"" };
}
