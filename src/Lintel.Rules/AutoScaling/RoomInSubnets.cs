using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.AutoScaling;

public sealed class RoomInSubnets : ArchitectureRule<AutoScalingGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Subnets have addresses for all that a group may start",
        Fails = "The group may ask for more instances than its subnets have addresses",
        Severity = Severity.Medium,
        Practices = [new(Rel02.Bp03, OnPass.Proves, OnFailure.Refutes), new(Rel01.Bp06, OnPass.Nothing, OnFailure.Refutes)],
        Effort = Effort.Large,
    };

    // AWS keeps five addresses of every subnet.
    private const int Kept = 5;

    protected override Verdict AppliesTo(AutoScalingGroup group, Architecture architecture) => !group.Subnets.IsEmpty;

    protected override Verdict Holds(AutoScalingGroup group, Architecture architecture) =>
        group.MaxSize.Satisfies(most => Fits(most, [.. group.Subnets.Items], architecture)) | NotAllKnown(group);

    protected override Evidence Look(AutoScalingGroup group, Architecture architecture) => Evidence.Of(group.MaxSize) with
    {
        Text = $"{group.MaxSize.Describe()}, for which its {group.Subnets.Items.Length} subnets are to have addresses",
    };

    private static Verdict Fits(long rest, ImmutableArray<Setting<string>> subnets, Architecture architecture)
    {
        if (rest <= 0)
            return Population.Everyone;
        return subnets is [var first, .. var others]
            ? architecture.Find<Subnet>(first).Is(subnet => subnet.Ipv4Range.Satisfies(text => Fits(rest - Addresses(text), others, architecture)))
            : !Population.Everyone;
    }

    // What is not listed here may have room.
    private static Verdict NotAllKnown(AutoScalingGroup group) => group.Subnets.IsComplete ? !Population.Everyone : Verdict.Unknown;

    private static long Addresses(string text) => Cidr.ParseOrNull(text) is { IsIpv6: false } range ? (1L << (32 - range.PrefixLength)) - Kept : long.MaxValue;
}
