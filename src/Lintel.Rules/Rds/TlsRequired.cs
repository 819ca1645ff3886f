using Lintel.Cloud;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class TlsRequired : ArchitectureRule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases refuse connections without TLS",
        Fails = "Clients may connect without encryption",
        Severity = Severity.Medium,
        Practices = [new(Sec09.Bp02, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV2_AWS_69"],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) =>
        TlsRequirement.Engine(instance, architecture.Find<ParameterGroup>(instance.ParameterGroup).OrNull).IsOneOf("mysql", "mariadb", "postgres") & !instance.IsClusterMember;

    protected override Verdict Holds(DbInstance instance, Architecture architecture) => Required(instance, architecture).Is(value => value is "1" or "on" or "ON");

    protected override Evidence Look(DbInstance instance, Architecture architecture) =>
        Evidence.Of(Required(instance, architecture), instance.ParameterGroup);

    // What the parameter group leaves out, or a default group has, is the engine's own default.
    private static Setting<string> Required(DbInstance instance, Architecture architecture) =>
        TlsRequirement.Of(instance, architecture.Find<ParameterGroup>(instance.ParameterGroup).OrNull);
}
