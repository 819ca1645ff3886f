using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class PermissionNamesSource : Rule<FunctionPermission>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Permissions for services name the resource that may call",
        Fails = "Any resource of the service, in any account, may call the function",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp02, OnPass.Proves, OnFailure.Weakens), new(Sec03.Bp07, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_364", "AVD-AWS-0067", "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED", "Lambda.1",
            "lambda_function_publicly_accessible",
        ],
    };

    protected override Verdict AppliesTo(FunctionPermission permission) => permission.Principal.Is(principal => principal.EndsWith(".amazonaws.com", StringComparison.Ordinal));

    protected override Verdict Holds(FunctionPermission permission) => permission.IsNarrowed;

    protected override Evidence Look(FunctionPermission permission) => Evidence.Of(permission.Principal, permission.SourceArn, permission.SourceAccount);
}
