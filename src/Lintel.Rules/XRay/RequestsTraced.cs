using Lintel.Cloud;
using Lintel.Cloud.ApiGateway;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Eks;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.XRay;

public sealed class RequestsTraced : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Requests are traced",
        Fails = "Nothing traces requests through the workload",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops04.Bp05, OnPass.Supports, OnFailure.Refutes),
            new(Rel06.Bp07, OnPass.Supports, OnFailure.Refutes),
            new(Ops08.Bp03, OnPass.Supports, OnFailure.Refutes),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => 
        architecture.Has("aws_xray_group", "aws_xray_sampling_rule", "AWS::XRay::Group", "AWS::XRay::SamplingRule")
        | architecture.Known<Function>().Any(function => function.Tracing.IsText("Active"))
        | architecture.Known<RestStage>().Any(stage => stage.Tracing.Is(true))
        | architecture.Known<TaskDefinition>().Any(task => task.Containers.Any(container => container.Image.Is(IsCollector)))
        | architecture.Known<Addon>().Any(addon => addon.AddonName.IsOneOf("adot", "amazon-cloudwatch-observability"));

    protected override SettingList<Resource> Obliging(Architecture architecture) => Subjects.Entries(architecture);

    private static bool IsCollector(string image) =>
        image.Contains("xray", StringComparison.OrdinalIgnoreCase) || image.Contains("otel", StringComparison.OrdinalIgnoreCase);
}
