using Lintel.Cloud;
using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudWatch;

public sealed class DatabasesAlarmed : CoverageRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "An alarm watches each database",
        Fails = "Databases are watched by no alarm",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Ops04.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Perf03.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Rel06.Bp01, OnPass.Proves, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override bool IsSubject(Resource resource) => resource is DbInstance or DbCluster or ReplicationGroup;

    protected override Verdict IsWatched(Resource resource, Architecture architecture) =>
        HasAlarm(resource, architecture, Namespaces)
        | architecture.ReferringTo<DbClusterInstance>(resource).Any(member => HasAlarm(member, architecture, Namespaces));

    private static readonly string[] Namespaces = ["AWS/RDS", "AWS/ElastiCache"];
}
