using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class PermissionNotPublic : Rule<FunctionPermission>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Permissions let in known principals only",
        Fails = "Everyone with an AWS account may call the function",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_301", "lambda_permission_principal_is_wildcard", "lambda_function_publicly_accessible",
            "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "Lambda.1", "awslambda_function_not_publicly_accessible",
            "e08ed7eb-f3ef-494d-9d22-2e3db756a347", "LAMBDA_NO_WILDCARD_PRINCIPALS", "1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7",
        ],
    };

    protected override Verdict AppliesTo(FunctionPermission permission) => !permission.UrlAuthorization.IsSet;

    protected override Verdict Holds(FunctionPermission permission) => !permission.Principal.Is("*") | permission.IsNarrowed;

    protected override Evidence Look(FunctionPermission permission) => Evidence.Of(permission.Principal);
}
