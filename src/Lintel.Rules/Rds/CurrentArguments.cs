using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class CurrentArguments : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases are written with current arguments",
        Fails = "The database's name is given by an argument that provider 5 removed",
        Severity = Severity.Low,
        Practices = [new(Perf05.Bp06, OnPass.Supports, OnFailure.Weakens)],
    };

    protected override Verdict Holds(DbInstance instance) => !instance.UsesRemovedName;

    protected override Evidence Look(DbInstance instance) =>
        Evidence.Saying("`name` was renamed `db_name` in version 5 of the provider, which refuses it");
}
