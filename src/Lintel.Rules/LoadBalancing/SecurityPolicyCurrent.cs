using Lintel.Cloud.Fixes;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class SecurityPolicyCurrent : Rule<Listener>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Listeners accept TLS 1.2 and later only",
        Fails = "The security policy lets callers use TLS 1.0 or 1.1",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Refutes), new(Perf04.Bp05, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["CKV_AWS_103", "CKV2_AWS_74", "AVD-AWS-0047", "ELBV2_LISTENER_SSL_POLICY_RULE"],
    };

    protected override Verdict AppliesTo(Listener listener) => listener.Protocol.IsOneOf("HTTPS", "TLS");

    // The names say the oldest version: "ELBSecurityPolicy-TLS13-1-2-2021-06" has 1.2, those of 2015 and 2016 have 1.0.
    protected override Verdict Holds(Listener listener) => listener.SecurityPolicy.Is(name =>
        name.StartsWith("ELBSecurityPolicy-TLS-1-2", StringComparison.Ordinal)
        || name.StartsWith("ELBSecurityPolicy-TLS13-1-2", StringComparison.Ordinal)
        || name.StartsWith("ELBSecurityPolicy-TLS13-1-3", StringComparison.Ordinal)
        || name.StartsWith("ELBSecurityPolicy-FS-1-2", StringComparison.Ordinal));

    protected override Evidence Look(Listener listener) => Evidence.Of(listener.SecurityPolicy);

    protected override Func<Listener, Fix?> Mend => listener => Fix.Set(listener.SecurityPolicy, "ELBSecurityPolicy-TLS13-1-2-2021-06");
}
