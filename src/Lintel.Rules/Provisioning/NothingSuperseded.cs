using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Provisioning;

public sealed class NothingSuperseded : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "No superseded arguments or types are used",
        Fails = "Something superseded is used",
        Severity = Severity.Low,
        Practices =
        [
            new(Perf05.Bp06, OnPass.Supports, OnFailure.Weakens),
            new(Sus06.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Ops05.Bp05, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        var uses = architecture.Provisioning.Superseded;
        foreach (var use in uses)
            yield return new Judgement(null, Verdict.Any([]), Evidence.Saying(use.Text, use.Location));
        if (uses.IsEmpty && architecture.Provisioning.Location is { } place)
            yield return new Judgement(null, architecture.World.Open is null && architecture.Provisioning.IsHere ? Verdict.All([]) : Verdict.Unknown, Evidence.Saying("none is used", place));
    }
}
