using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class InstanceProfileUsed : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances have a role",
        Fails = "The instance has no role, so that it can be reached and can reach AWS only with stored credentials",
        Severity = Severity.Low,
        Practices = [new(Sec02.Bp02, OnPass.Proves, OnFailure.Weakens), new(Sec06.Bp03, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV2_AWS_41", "EC2_INSTANCE_PROFILE_ATTACHED", "ec2_instance_using_api_keys", "0b93729a-d882-4803-bdc3-ac429a21f158",
            "ec2_instance_has_no_iam_role", "f914357d-8386-4d56-9ba6-456e5723f9a6",
        ],
    };

    protected override Verdict Holds(IMachine machine, Architecture architecture) => machine.InstanceProfile.IsSet;

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.InstanceProfile);
}
