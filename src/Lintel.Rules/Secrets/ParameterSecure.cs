using Lintel.Cloud.Common;
using Lintel.Cloud.Secrets;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class ParameterSecure : Rule<Parameter>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Parameters with secrets are encrypted",
        Fails = "A parameter that is named like a secret is stored as plain text",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV2_AWS_34"],
    };

    protected override Verdict AppliesTo(Parameter parameter) => parameter.ParameterName.Is(SecretNames.Match);

    protected override Verdict Holds(Parameter parameter) => parameter.IsSecure;

    protected override Evidence Look(Parameter parameter) => Evidence.Of(parameter.Kind, parameter.ParameterName);
}
