using Lintel.Cloud;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class SecurityGroupInUse : ArchitectureRule<SecurityGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Security groups are in use",
        Fails = "No resource is in the security group",
        Severity = Severity.Low,
        Practices = [new(Cost04.Bp03, OnPass.Nothing, OnFailure.Nothing), new(Sec05.Bp02, OnPass.Nothing, OnFailure.Nothing)],
        Aliases =
        [
            "CKV2_AWS_5", "EC2.22", "EC2_SECURITY_GROUP_ATTACHED_TO_ENI_PERIODIC", "ec2_securitygroup_not_used",
            "security_groups_not_used", "4849211b-ac39-479e-ae78-5694d506cb24",
        ],
    };

    // Groups without anything here that could be in one are made for other sources.
    protected override Verdict AppliesTo(SecurityGroup group, Architecture architecture) =>
        architecture.World.Open is not null || architecture.Everything().Any(resource => resource is INetworkAttached) ? Population.Everyone : !Population.Everyone;

    // Rules refer to groups without being in them.
    protected override Verdict Holds(SecurityGroup group, Architecture architecture) => architecture.IsReferredTo(
        group,
        [.. SecurityGroup.Types.All, .. SecurityGroupRule.Types.All]);

    protected override Evidence Look(SecurityGroup group, Architecture architecture) => Evidence.Saying("nothing but rules refers to it");
}
