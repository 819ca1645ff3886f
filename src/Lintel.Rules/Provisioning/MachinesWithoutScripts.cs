using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Provisioning;

public sealed class MachinesWithoutScripts : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Machines are not set up by scripts from somebody's computer",
        Fails = "A script is run on the machine once, when it is made, and never again",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops05.Bp03, OnPass.Supports, OnFailure.Refutes),
            new(Rel08.Bp04, OnPass.Nothing, OnFailure.Weakens),
            new(Sec06.Bp03, OnPass.Nothing, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var scripts = architecture.Provisioning.Scripts;
        foreach (var script in scripts)
            yield return new Judgement(null, Verdict.Any([]), Evidence.Saying("what it changes is in no plan and no state", script));
        if (scripts.IsEmpty && architecture.Provisioning.IsRoot.Kind == VerdictKind.Pass && architecture.Provisioning.Location is { } place)
            yield return new Judgement(null, architecture.World.Open is null && architecture.Provisioning.IsHere ? Verdict.All([]) : Verdict.Unknown, Evidence.Saying("there is no such script", place));
    }
}
