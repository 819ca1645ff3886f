using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.LoadBalancing;

public sealed class OwnSecurityGroup : ArchitectureRule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers on the Internet have a security group of their own",
        Fails = "The load balancer shares its security group with servers, so that what is open to it is open to them",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp02, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(LoadBalancer balancer, Architecture architecture) => balancer.IsInternetFacing & !balancer.SecurityGroups.IsEmpty;

    protected override Verdict Holds(LoadBalancer balancer, Architecture architecture) =>
        Verdict.All(Servers(architecture).Select(server => !architecture.Groups.Share(balancer, server)));

    protected override Evidence Look(LoadBalancer balancer, Architecture architecture)
    {
        var sharing = Servers(architecture).FirstOrDefault(server => architecture.Groups.Shared(balancer, server).Any());
        return sharing is null
            ? Evidence.Of([.. balancer.SecurityGroups.Items])
            : Evidence.Of([.. balancer.SecurityGroups.Items]) with
            {
                Text = $"`{sharing.Address}` is in `{architecture.Groups.Shared(balancer, sharing).First().Address}` too",
            };
    }

    private static IEnumerable<Resource> Servers(Architecture architecture) =>
        [.. architecture.All<Instance>(), .. architecture.All<AutoScalingGroup>(), .. architecture.All<Service>()];
}
