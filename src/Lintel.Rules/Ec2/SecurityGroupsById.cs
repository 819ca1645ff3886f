using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class SecurityGroupsById : Rule<Instance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances name VPC security groups where ids belong",
        Fails = "The id of a VPC security group is given where names of groups of the default VPC belong, so that Terraform replaces the instance on every change",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp02, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(Instance instance) => !instance.NamedGroups.IsEmpty;

    protected override Verdict Holds(Instance instance) => !instance.NamedGroups.Any(IsId);

    protected override Evidence Look(Instance instance)
    {
        var ids = instance.NamedGroups.Where(IsId).Items;
        return Evidence.Saying("`security_groups` holds an id; `vpc_security_group_ids` is the argument for it", ids.Length > 0 ? ids[0].Location : null);
    }

    private static Verdict IsId(Setting<string> group) => group.IsAttribute("id", "GroupId") | group.StartsWith("sg-");
}
