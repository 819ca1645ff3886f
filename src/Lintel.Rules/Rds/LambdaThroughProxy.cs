using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Rds;

public sealed class LambdaThroughProxy : ArchitectureRule<DbInstance>
{
    private static readonly Naming<DbProxy, DbInstance> Proxies = new(proxy => proxy.Targets);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions reach the database through a proxy",
        Fails = "Functions open connections to the database directly",
        Severity = Severity.Medium,
        Practices = [new(Perf03.Bp04, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    // A single function can be kept in check by its reserved concurrency; several cannot.
    protected override Verdict AppliesTo(DbInstance instance, Architecture architecture) => Clients(instance, architecture).HasAtLeast(2);

    protected override Verdict Holds(DbInstance instance, Architecture architecture) =>
        Proxies.Of(instance, architecture).Any(proxy => proxy.Targets.Any(target => architecture.Means(target, instance)));

    protected override Evidence Look(DbInstance instance, Architecture architecture) => Evidence.Saying(
        $"{string.Join(", ", Clients(instance, architecture).Select(function => $"`{function.Address}`"))} use it, and no proxy pools their connections");

    private static SettingList<Function> Clients(DbInstance instance, Architecture architecture) => architecture.ReferringTo<Function>(instance);
}
