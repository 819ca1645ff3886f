using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class UserDataWithoutSecrets : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "User data holds no credentials",
        Fails = "A credential stands in user data, which everybody on the instance can read",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_46", "AVD-AWS-0029", "AVD-AWS-0129", "hardcoded_aws_access_key", "d7b9d850-3e06-4a75-852f-c46c2e92240b",
            "user_data_contains_encoded_private_key", "443488f5-c734-460b-a36d-5b3f330174dc",
            "568cc372-ca64-420d-9015-ee347d00d288",
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IMachine machine) => machine.UserData.IsSet;

    protected override Verdict Holds(IMachine machine, Architecture architecture) => !machine.UserData.HoldsSecret;

    // The text itself is not shown.
    protected override Evidence Look(IMachine machine) =>
        Evidence.Saying($"`{machine.UserData.Name}` gives a password, key or token as a literal", machine.UserData.Location);
}
