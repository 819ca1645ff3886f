using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Lambda;

public sealed class WithoutPlainSecrets : Rule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions get secrets from a store",
        Fails = "A secret stands in the plain environment of the function",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_45", "hardcoded_aws_access_key_in_lambda", "awslambda_function_no_secrets_in_variables",
            "1402afd8-a95c-4e84-8b0b-6fb43758e6ce", "2564172f-c92b-4261-9acd-464aed511696",
        ],
    };

    protected override Verdict Holds(Function function) => !function.Environment.Any(IsSecret);

    protected override Evidence Look(Function function) => new()
    {
        Settings = [.. function.Environment.Where(IsSecret).Select(variable => variable.Value)],
        Location = function.Environment.Where(IsSecret).FirstOrDefault()?.Value.Location ?? function.Location,
        IsSecret = true,
    };

    private static Verdict IsSecret(MapEntry variable) => variable.Value.IsPresentAnd(value =>
        SecretWords.IsAccessKey(value) || (SecretWords.Names(variable.Key) && SecretWords.IsLiteral(value)));
}
