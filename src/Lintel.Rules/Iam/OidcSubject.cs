using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class OidcSubject : Rule<Role>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Roles for pipelines name the repository",
        Fails = "Anybody with a token of the provider may take the role",
        Severity = Severity.High,
        Practices = [new(Sec11.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec03.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_393"],
    };

    // Providers that serve everybody: a token says only that somebody has an account there.
    private static readonly string[] Shared = ["token.actions.githubusercontent.com", "gitlab.com", "app.terraform.io", "api.bitbucket.org", "oidc.circleci.com", "agent.buildkite.com"];

    // A name of a workflow, an environment or a branch is anybody's to take.
    private static readonly string[] Chosen = ["workflow:", "environment:", "ref:", "head_ref:", "base_ref:", "event_name:", "ref_type:"];

    protected override Verdict AppliesTo(Role role) => role.Trust.Allowing.Any(TrustsShared);

    protected override Verdict Holds(Role role) => !role.Trust.Allowing.Any(Open);

    protected override Evidence Look(Role role) => role.Trust.Allowing.Where(Open).Items is [var statement, ..]
        ? Evidence.Saying("no condition looks at the token's subject, which says for which repository it was made", statement.Location)
        : Evidence.Of(role.Trust.Text);

    private static Verdict Open(PolicyStatement statement) => TrustsShared(statement)
        & !statement.Conditions.Any(condition => condition.Looks("*:sub", "*:repository*", "*:job_workflow_ref", "*:terraform_*") & !condition.Values.Any(IsAnybodys));

    // Of a subject, what stands before the first wildcard must name an owner, and claims that everybody can choose name nobody.
    private static Verdict IsAnybodys(Setting<string> value) => value.State == SettingState.Unknown ? PolicyPattern.IsEverything(value) : value.Is(text =>
        text == "*" || text.StartsWith("repo:", StringComparison.Ordinal) && !text.Split(['*', '?'])[0].Contains('/', StringComparison.Ordinal)
        || Chosen.Any(claim => text.StartsWith(claim, StringComparison.Ordinal)));

    private static Verdict TrustsShared(PolicyStatement statement) => statement.Principals.Any(principal =>
        principal.IsKind("Federated") & principal.Id.Is(id => Array.Exists(Shared, host => id.Contains(host, StringComparison.OrdinalIgnoreCase))));
}
