using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Tagging;

public sealed class OneEnvironment : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Production and trials do not share a root",
        Fails = "Production and trials are made from one root, so a slip in one changes the other",
        Severity = Severity.Medium,
        Practices = [new(Ops05.Bp08, OnPass.Nothing, OnFailure.Refutes), new(Sec01.Bp01, OnPass.Nothing, OnFailure.Weakens)],
        Effort = Effort.Large,
    };

    private static readonly string[] Keys = ["Environment", "Env", "Stage"];

    protected override Verdict AppliesTo(Architecture architecture) => IsAny(architecture, EnvironmentKind.Production) | IsAny(architecture, EnvironmentKind.Development, EnvironmentKind.Test);

    protected override Verdict Holds(Architecture architecture) =>
        !(IsAny(architecture, EnvironmentKind.Production) & IsAny(architecture, EnvironmentKind.Development, EnvironmentKind.Test));

    protected override Evidence Look(Architecture architecture)
    {
        var trial = architecture.Tagged().FirstOrDefault(resource => IsOf(resource, EnvironmentKind.Development, EnvironmentKind.Test).Kind == VerdictKind.Pass);
        return Evidence.Saying(trial is null ? "all tags name one kind of environment" : $"{trial.Address} is tagged as a trial", trial?.Location);
    }

    private static Verdict IsAny(Architecture architecture, params EnvironmentKind[] kinds) => Verdict.Any(architecture.Tagged().Select(resource => IsOf(resource, kinds)));

    private static Verdict IsOf(TaggedResource resource, params EnvironmentKind[] kinds) => Verdict.Any(Keys.Select(key => resource.Tags[key]
        .IsPresentAnd(name => EnvironmentWords.KindOrNull(name) is { } kind && kinds.Contains(kind))));
}
