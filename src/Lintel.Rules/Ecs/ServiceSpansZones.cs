using Lintel.Cloud;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ecs;

public sealed class ServiceSpansZones : ArchitectureRule<Service>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "ECS services run in at least two Availability Zones",
        Fails = "All tasks run in one Availability Zone",
        Severity = Severity.High,
        Practices = [new(Rel10.Bp01, OnPass.Proves, OnFailure.Refutes), new(Rel11.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    // With bridge or host networking the instances decide where tasks run.
    protected override Verdict AppliesTo(Service service, Architecture architecture) =>
        !service.Subnets.IsEmpty & service.SchedulingStrategy.IsText("REPLICA") & !Environments.IsForTrials(service, architecture);

    protected override Verdict Holds(Service service, Architecture architecture) => architecture.Zones.Of(service.Subnets).HasAtLeast(2);

    protected override Evidence Look(Service service, Architecture architecture) => new()
    {
        Settings = [.. service.Subnets.Items],
        Text = $"its subnets are in {architecture.Zones.Of(service.Subnets)}",
    };
}
