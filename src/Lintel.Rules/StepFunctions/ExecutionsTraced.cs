using Lintel.Cloud.Settings;
using Lintel.Cloud.StepFunctions;

namespace Lintel.Rules.StepFunctions;

public sealed class ExecutionsTraced : Rule<StateMachine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Executions of state machines are traced",
        Fails = "Requests cannot be followed through the state machine",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp05, OnPass.Proves, OnFailure.Weakens), new(Rel06.Bp07, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_284", "AVD-AWS-0117"],
    };

    protected override Verdict Holds(StateMachine machine) => machine.Tracing.Is(true);

    protected override Evidence Look(StateMachine machine) => Evidence.Of(machine.Tracing);
}
