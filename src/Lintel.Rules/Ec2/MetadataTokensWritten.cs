using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class MetadataTokensWritten : MachineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What the metadata service asks for is written down",
        Fails = "Whether the metadata service asks for session tokens is left to the image and the account",
        Severity = Severity.Low,
        Practices = [new(Sec06.Bp05, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_79", "AVD-AWS-0028", "AVD-AWS-0130", "EC2.8", "AutoScaling.3", "EC2_IMDSV2_CHECK", "imdsv1_is_enabled",
            "ec2_instance_imdsv2_enabled",
        ],
    };

    // An instance that a template launches may have it from there.
    protected override Verdict AppliesTo(IMachine machine) => !machine.MetadataTokens.IsSet | !machine.MetadataTokens.IsText("optional");

    protected override Verdict Holds(IMachine machine, Architecture architecture) =>
        machine.MetadataTokens.IsSet | machine.MetadataEndpoint.IsText("disabled") & machine.MetadataEndpoint.IsSet
        | architecture.Known<MetadataDefaults>().Any(account => account.Tokens.IsSet);

    protected override Evidence Look(IMachine machine) => Evidence.Of(machine.MetadataTokens, machine.MetadataEndpoint);

    protected override Func<IMachine, Fix?> Mend => machine => Fix.Set(machine.MetadataTokens, "required");
}
