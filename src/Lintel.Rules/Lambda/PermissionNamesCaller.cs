using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class PermissionNamesCaller : Rule<FunctionPermission>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Permissions name who may call a function",
        Fails = "Everyone may call the function who meets the condition",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_301", "lambda_permission_principal_is_wildcard", "1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7",
            "e08ed7eb-f3ef-494d-9d22-2e3db756a347", "LAMBDA_NO_WILDCARD_PRINCIPALS",
        ],
    };

    // A function URL is open by its own setting, and what nothing narrows is another rule's.
    protected override Verdict AppliesTo(FunctionPermission permission) => !permission.UrlAuthorization.IsSet & (permission.IsNarrowed | !permission.Principal.Is("*"));

    protected override Verdict Holds(FunctionPermission permission) => !permission.Principal.Is("*");

    protected override Evidence Look(FunctionPermission permission) => Evidence.Of(permission.Principal, permission.SourceArn, permission.SourceAccount);
}
