using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Data;

public sealed class EngineSupported : ContractRule<IVersionedEngine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Database and cache engines are in standard support",
        Fails = "The engine's version has left standard support",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops05.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Cost05.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Sec06.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Perf05.Bp06, OnPass.Proves, OnFailure.Refutes),
            new(Sus06.Bp03, OnPass.Proves, OnFailure.Refutes),
        ],
        Effort = Effort.Large,
    };

    protected override Verdict AppliesTo(IVersionedEngine database, Resource resource, Architecture architecture) =>
        EngineSupport.HasCalendar(database.Engine);

    // Left out, AWS chooses a version that it supports.
    protected override Verdict Holds(IVersionedEngine database, Resource resource, Architecture architecture) =>
        !database.EngineVersion.IsSet | EngineSupport.IsCurrent(database, architecture.AsOf);

    protected override Evidence Look(IVersionedEngine database, Resource resource, Architecture architecture) =>
        EngineSupport.Find(database) is { } support
            ? Evidence.Of(database.EngineVersion) with { Text = Explain(support) }
            : Evidence.Of(database.EngineVersion, database.Engine);

    private static string Explain(EngineSupport support) =>
        $"standard support of {support.Engine} {support.Version} ends on {EngineSupport.Print(support.StandardEnds)}"
        + (support.ExtendedEnds is { } end ? $", extended support, which is paid, on {EngineSupport.Print(end)}" : "");
}
