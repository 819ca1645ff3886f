using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary><c>try(expression…)</c>: the first expression without a fault.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/try</remarks>
internal sealed class TryForm : SpecialForm
{
    public override string Name => "try";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        if (arguments.IsEmpty)
            return evaluator.Fail(EvaluationDiagnostics.WrongCount(evaluator.Start(call), Name, 0, 1, hasRest: true));
        var faults = new List<Diagnostic>();
        foreach (var argument in arguments)
        {
            var attempt = evaluator.Attempt(argument);
            if (!attempt.HasFailed)
                return Settled(attempt.Value);
            faults.AddRange(attempt.Diagnostics);
        }

        return evaluator.Fail(EvaluationDiagnostics.NothingSucceeded(evaluator.At(call), faults));
    }

    // What is not known yet may turn out faulty, and then another expression would be the one: Terraform then knows nothing of the result.
    private static Value Settled(Value value)
    {
        if (value.IsWhollyPlanned)
            return value;
        var why = value.UnknownOrNull is { } own ? new Unknown(own.Reason, own.Symbol) : new Unknown(value.FirstUnknown()?.Reason ?? "");
        return Value.UnknownOf(DataType.Dynamic, why).AddMarks(value.DeepMarks());
    }
}

/// <summary><c>can(expression)</c>: whether the expression has no fault.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/can</remarks>
internal sealed class CanForm : SpecialForm
{
    public override string Name => "can";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        if (!evaluator.CheckCount(call, arguments.Length, 1, hasRest: false))
            return Value.UnknownOf(DataType.Bool, new Unknown("its expression is faulty"));
        var attempt = evaluator.Attempt(arguments[0]);
        var marks = attempt.Value.DeepMarks().ReferencesOnly;
        if (attempt.HasFailed)
            return Value.False;
        return (attempt.Value.FirstUnknown() is { } why ? Value.UnknownOf(DataType.Bool, new Unknown(why.Reason)) : Value.True).AddMarks(marks);
    }
}
