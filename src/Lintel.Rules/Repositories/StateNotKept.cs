using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

public sealed class StateNotKept : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "State is not kept in the repository",
        Fails = "The state of the infrastructure lies in the repository",
        Severity = Severity.Medium,
        Practices = [new(Ops05.Bp01, OnPass.Proves, OnFailure.Weakens)],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        if (architecture.Repository is not { } repository || architecture.Provisioning.Location is null)
            yield break;
        var states = repository.Of(FileKind.State);
        var ignored = Verdict.Any(repository.Of(FileKind.IgnoredFiles).Select(file => file.Says("tfstate")));
        yield return states is [var state, ..]
            ? new Judgement(null, ignored, Evidence.Saying($"`{state.Path}` is there, and no `.gitignore` names such files", state.Location))
            : new Judgement(null, Population.Everyone, Evidence.Saying("the sources stand in a repository, and no state beside them"));
    }
}
