using Lintel.Cloud;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class SubnetHasRoom : ArchitectureRule<Subnet>
{
    private static readonly Naming<TransitGatewayAttachment, Subnet> Attachments = new(attachment => attachment.Subnets);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Subnets have room to grow",
        Fails = "The subnet is so small that a load balancer or a deployment can use up its addresses",
        Severity = Severity.Low,
        Practices = [new(Rel02.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel01.Bp06, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Large,
        Replaces = true,
    };

    private const int Longest = 27;

    // Attachments of a transit gateway need one address each, and AWS advises a small subnet for them.
    protected override Verdict AppliesTo(Subnet subnet, Architecture architecture) => subnet.Ipv4Range.IsSet
        & !Attachments.Of(subnet, architecture).Any(attachment => attachment.Subnets.Any(name => architecture.Means(name, subnet)));

    protected override Verdict Holds(Subnet subnet, Architecture architecture) =>
        subnet.Ipv4Range.Is(range => Cidr.ParseOrNull(range) is { PrefixLength: <= Longest });

    protected override Evidence Look(Subnet subnet, Architecture architecture) => subnet.Ipv4Range;
}
