using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.ElastiCache;

public sealed class Authenticated : Rule<ReplicationGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Caches ask their clients who they are",
        Fails = "Whoever reaches the cache may read and change it",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_31"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(ReplicationGroup group) => !group.GlobalGroup.IsSet;

    protected override Verdict Holds(ReplicationGroup group) => group.AuthToken.IsSet | !group.UserGroups.IsEmpty;

    protected override Evidence Look(ReplicationGroup group) => Evidence.Saying("it has neither a token nor a user group");
}
