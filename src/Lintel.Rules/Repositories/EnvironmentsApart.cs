using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class EnvironmentsApart : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "There is more than one environment",
        Fails = "All sources are for one environment",
        Severity = Severity.Low,
        Practices = [new(Ops05.Bp08, OnPass.Proves, OnFailure.Weakens)],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        if (architecture.Repository is not { } repository)
            yield break;
        var names = repository.Environments.Where(name => EnvironmentWords.KindOrNull(name) is not null).ToList();
        if (names.Count == 0)
            yield break;
        var kinds = names.Select(EnvironmentWords.KindOrNull).Distinct().Count();
        var verdict = kinds > 1 ? Verdict.All([]) : names.Count < repository.Environments.Length ? Verdict.Unknown : Verdict.Any([]);
        yield return new Judgement(null, verdict, Evidence.Saying($"folders and files of variables name {string.Join(", ", names.Take(4).Select(name => $"`{name}`"))}", architecture.Provisioning.Location));
    }
}
