using Lintel.Cloud.Redshift;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Redshift;

public sealed class RequestsLogged : Rule<RedshiftCluster>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Redshift logs connections and queries",
        Fails = "Who connected and asked what leaves no log",
        Severity = Severity.Low,
        Practices = [new(Sec04.Bp01, OnPass.Proves, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_71", "redshift_cluster_logging_disabled", "REDSHIFT_AUDIT_LOGGING_ENABLED", "Redshift.4",
            "redshift_cluster_audit_logging", "15ffbacc-fa42-4f6f-a57d-2feac7365caa", "3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6",
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(RedshiftCluster cluster) => cluster.IsLogged;

    protected override Evidence Look(RedshiftCluster cluster) => Evidence.Saying("no audit log is set up");
}
