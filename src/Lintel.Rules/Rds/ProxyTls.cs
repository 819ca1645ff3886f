using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ProxyTls : Rule<DbProxy>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Proxies refuse connections without TLS",
        Fails = "Clients may talk to the proxy without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(DbProxy proxy) => proxy.RequiresTls.Is(true);

    protected override Evidence Look(DbProxy proxy) => proxy.RequiresTls;
}
