using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.CloudWatch;

public sealed class FunctionLogGroupOwned : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The log groups of functions are made on purpose",
        Fails = "Lambda makes the log group by itself, and it never expires",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost04.Bp05, OnPass.Supports, OnFailure.Weakens),
            new(Sus04.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Ops04.Bp02, OnPass.Supports, OnFailure.Nothing),
        ],
    };

    private const string Prefix = LogGroupsOfFunctions.Prefix;

    protected override Verdict Holds(Function function, Architecture architecture) =>
        function.LogGroup.IsSet | LogGroupsOfFunctions.Of(architecture).Candidates(function).Any(group => IsFor(group, function, architecture));

    protected override Evidence Look(Function function, Architecture architecture) =>
        Evidence.Saying($"no log group `{Prefix}…` is made for it", function.Location);

    private static Verdict IsFor(LogGroup group, Function function, Architecture architecture) =>
        architecture.Refers(group, function)
        | group.GroupName.IsPresentAnd(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            & architecture.IsNamed(group.GroupName.Select(name => name[Math.Min(Prefix.Length, name.Length)..]), function);
}
