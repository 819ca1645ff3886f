using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary><c>type(value)</c>, which only the console has: the value's type, good for nothing but to be printed.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/type</remarks>
internal sealed class TypeForm : SpecialForm
{
    public override string Name => "type";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        if (!evaluator.CheckCount(call, arguments.Length, 1, hasRest: false))
            return Value.UnknownOf(DataType.Dynamic, new Unknown("its expression is faulty"));
        var attempt = evaluator.Attempt(arguments[0]);
        evaluator.Release(attempt);
        return attempt.HasFailed
            ? Value.UnknownOf(DataType.Dynamic, new Unknown("its expression is faulty"))
            : Value.OfType(attempt.Value.Type).AddMarks(attempt.Value.DeepMarks());
    }
}
