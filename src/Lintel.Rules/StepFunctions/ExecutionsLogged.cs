using Lintel.Cloud.Settings;
using Lintel.Cloud.StepFunctions;

namespace Lintel.Rules.StepFunctions;

public sealed class ExecutionsLogged : Rule<StateMachine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Executions of state machines are logged",
        Fails = "Executions leave no log",
        Severity = Severity.Low,
        Practices = [new(Ops04.Bp02, OnPass.Proves, OnFailure.Weakens), new(Sec04.Bp01, OnPass.Supports, OnFailure.Nothing)],
        Aliases = ["CKV_AWS_285", "STEP_FUNCTIONS_STATE_MACHINE_LOGGING_ENABLED", "StepFunctions.1"],
    };

    protected override Verdict Holds(StateMachine machine) => !machine.LogLevel.IsText("OFF");

    protected override Evidence Look(StateMachine machine) => Evidence.Of(machine.LogLevel);
}
