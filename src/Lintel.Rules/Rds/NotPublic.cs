using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class NotPublic : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases have no public address",
        Fails = "The database gets a public address",
        Severity = Severity.High,
        Practices = [new(Sec05.Bp01, OnPass.Proves, OnFailure.Refutes), new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes)],
        Aliases =
        [
            "CKV_AWS_17", "AVD-AWS-0180", "RDS_INSTANCE_PUBLIC_ACCESS_CHECK", "RDS.2", "rds_instance_no_public_access",
            "rds_db_instance_publicly_accessible", "35113e6f-2c6b-414d-beec-7a9482d3b2d1", "de38e1d5-54cb-4111-a868-6f7722695007",
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(architecture, Everyone, instance => !instance.PubliclyAccessible.Is(true), instance => instance.PubliclyAccessible)
            .Concat(Population.Judge<DbClusterInstance>(
                architecture, Everyone, instance => !instance.PubliclyAccessible.Is(true), instance => instance.PubliclyAccessible));

    private static Verdict Everyone(Resource resource) => Population.Everyone;
}
