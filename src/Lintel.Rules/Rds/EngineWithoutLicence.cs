using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class EngineWithoutLicence : Rule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases need no commercial licence",
        Fails = "The engine needs a licence, which often costs more than the machine",
        Severity = Severity.Low,
        Practices = [new(Cost05.Bp04, OnPass.Proves, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    protected override Verdict AppliesTo(DbInstance instance) => instance.Engine.IsSet;

    protected override Verdict Holds(DbInstance instance) => !(instance.Engine.StartsWith("oracle") | instance.Engine.StartsWith("sqlserver") | instance.Engine.StartsWith("db2"));

    protected override Evidence Look(DbInstance instance) => instance.Engine;
}
