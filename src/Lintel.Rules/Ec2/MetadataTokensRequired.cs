using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class MetadataTokensRequired : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The metadata service answers only to session tokens",
        Fails = "The metadata service answers without a session token",
        Severity = Severity.Medium,
        Practices = [new(Sec06.Bp05, OnPass.Supports, OnFailure.Refutes), new(Sec06.Bp02, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_79", "AVD-AWS-0028", "AVD-AWS-0130", "EC2.8", "AutoScaling.3", "EC2_IMDSV2_CHECK", "imdsv1_is_enabled",
            "ec2_instance_imdsv2_enabled",
        ],
    };

    // The account's default counts where the machine says nothing.
    protected override Verdict Holds(IMachine machine, Architecture architecture) =>
        machine.MetadataTokens.IsText("required")
        | machine.MetadataEndpoint.IsText("disabled")
        | (!machine.MetadataTokens.IsSet & architecture.Known<MetadataDefaults>().Any(account => account.Tokens.IsText("required")));

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.MetadataTokens, machine.MetadataEndpoint);

    protected override Func<IMachine, Fix?> Mend => machine => Fix.Set(machine.MetadataTokens, "required");
}
