using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ec2;

public sealed class ServerNotAlone : ArchitectureRule<Instance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What serves the Internet does not hang on one instance",
        Fails = "One instance alone serves the Internet",
        Severity = Severity.Medium,
        Practices = [new(Rel10.Bp01, OnPass.Nothing, OnFailure.Weakens), new(Rel07.Bp01, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    private static readonly int[] WebPorts = [80, 443];

    protected override Verdict AppliesTo(Instance instance, Architecture architecture) => !Environments.IsForTrials(instance, architecture)
        & Verdict.Any(WebPorts.Select(port => architecture.Exposure.IsReachable(instance, port)));

    // Several of one kind share the work, and what a load balancer stands before is judged there.
    protected override Verdict Holds(Instance instance, Architecture architecture) =>
        architecture.MadeBy<Instance>(instance.ConfigurationAddress).Any(other => other.Address != instance.Address)
        || architecture.Balancing.BalancersBefore(instance).Any()
            ? Population.Everyone
            : architecture.IsReferredTo(instance, "aws_eip", "aws_eip_association", "aws_route53_record", "aws_cloudwatch_metric_alarm", "aws_volume_attachment");

    protected override Evidence Look(Instance instance, Architecture architecture) =>
        Evidence.Saying("anybody can reach it on the port of a web server, and nothing stands beside it or before it");
}
