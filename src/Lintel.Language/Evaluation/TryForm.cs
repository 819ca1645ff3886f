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
            return evaluator.Fail(EvaluationDiagnostics.WrongCount(evaluator.At(call), Name, 0, 1, hasRest: true));
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

    // What is not known yet may turn out faulty, and then another expression would be the one. Where the unknown is an attribute of a
    // thing that will exist, it is what it is.
    private static Value Settled(Value value) => value.IsWhollyKnown || IsCertain(value)
        ? value
        : Value.UnknownOf(DataType.Dynamic, new Unknown(value.FirstUnknown()?.Reason ?? "")).AddMarks(value.DeepMarks());

    private static bool IsCertain(Value value) => value.UnknownOrNull is { } unknown
        ? unknown.Symbol is { IsVariable: false }
        : !value.IsKnown || value.IsWhollyKnown || value.Items.All(IsCertain);
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
