using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class SecurityPolicy : Rule<Server>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "File transfer servers use current cryptography",
        Fails = "The server accepts cryptography of 2018",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_380"],
    };

    protected override Verdict Holds(Server server) => !server.SecurityPolicy.Is(name =>
        name.EndsWith("-2018-11", StringComparison.Ordinal) || name.EndsWith("-2020-06", StringComparison.Ordinal) || name.EndsWith("-2022-03", StringComparison.Ordinal));

    protected override Evidence Look(Server server) => server.SecurityPolicy;

    protected override Func<Server, Fix?> Mend => server => Fix.Set(server.SecurityPolicy, "TransferSecurityPolicy-2024-01");
}
