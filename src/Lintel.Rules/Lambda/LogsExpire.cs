using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class LogsExpire : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The logs of functions expire",
        Fails = "Lambda makes a log group that keeps everything for ever",
        Severity = Severity.Low,
        Practices = [new(Cost04.Bp05, OnPass.Proves, OnFailure.Weakens), new(Sus04.Bp03, OnPass.Proves, OnFailure.Weakens)],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict Holds(Function function, Architecture architecture) =>
        function.LogGroup.IsNamed | LogGroupsOfFunctions.Of(architecture).Candidates(function).Any(group => IsOf(group, function, architecture));

    protected override Evidence Look(Function function, Architecture architecture) => Evidence.Saying("no log group in the source is its own");

    private static Verdict IsOf(LogGroup group, Function function, Architecture architecture) =>
        architecture.Refers(group, function) | architecture.Refers(function, group)
        | group.GroupName.Satisfies(name => function.FunctionName.Is(own => name == LogGroupsOfFunctions.Prefix + own));
}
