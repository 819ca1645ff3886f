using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class ReplicaLikeSource : ArchitectureRule<DbInstance>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A replica in another Region is set up like its source",
        Fails = "The replica in another Region is not set up like its source, whose place it takes when that fails",
        Severity = Severity.Low,
        Practices = [new(Rel13.Bp04, OnPass.Supports, OnFailure.Refutes), new(Rel13.Bp02, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) =>
        architecture.Find<DbInstance>(instance.ReplicaOf).OrNull is { } source ? Regions.Differ(instance, source) : !Population.Everyone;

    protected override Verdict Holds(DbInstance instance, Architecture architecture) => architecture.Find<DbInstance>(instance.ReplicaOf).Is(source =>
        instance.InstanceClass.IsSameAs(source.InstanceClass) & HasItsParameters(instance, source));

    protected override Evidence Look(DbInstance instance, Architecture architecture) =>
        architecture.Find<DbInstance>(instance.ReplicaOf).OrNull is { } source
            ? Found(instance, source) with { Path = [source.Address, instance.Address] }
            : instance.InstanceClass;

    private static Evidence Found(DbInstance instance, DbInstance source) =>
        HasItsParameters(instance, source).Kind == VerdictKind.Fail
            ? Evidence.Of(instance.ParameterGroup) with { Location = instance.Location }
            : Evidence.Of(instance.InstanceClass, source.InstanceClass) with { Location = instance.InstanceClass.Location };

    // A parameter group belongs to one Region: without one of its own, the replica has the engine's defaults.
    private static Verdict HasItsParameters(DbInstance instance, DbInstance source) => !source.ParameterGroup.IsSet | instance.ParameterGroup.IsSet;
}
