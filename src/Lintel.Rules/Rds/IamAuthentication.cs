using System.Globalization;
using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class IamAuthentication : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases accept IAM tokens instead of passwords",
        Fails = "The database knows only passwords",
        Severity = Severity.Low,
        Practices = [new(Sec02.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_161", "CKV_AWS_162", "AVD-AWS-0176", "RDS_INSTANCE_IAM_AUTHENTICATION_ENABLED", "RDS.10", "RDS.12",
            "rds_cluster_iam_authentication_enabled", "rds_instance_iam_authentication_enabled", "iam_database_auth_not_enabled",
            "88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6", "9fcd0a0a-9b6f-4670-a215-d94e6bf3f184",
        ],
    };

    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(
                architecture, instance => instance.Engine.IsOneOf("mysql", "mariadb", "postgres") & !instance.IsClusterMember & !IsTooOld(instance),
                instance => instance.IamAuthentication.Is(true), instance => instance.IamAuthentication,
                mend: instance => Fix.Set(instance.IamAuthentication, true))
            .Concat(Population.Judge<DbCluster>(
                architecture, cluster => !cluster.IsServerlessV1,
                cluster => cluster.IamAuthentication.Is(true), cluster => cluster.IamAuthentication,
                mend: cluster => Fix.Set(cluster.IamAuthentication, true)));

    // MariaDB can do it from 10.6 on.
    private static Verdict IsTooOld(DbInstance instance) => instance.Engine.IsText("mariadb")
        & instance.EngineVersion.IsPresentAnd(version => version.Split('.') is ["10", var minor, ..] && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 6);
}
