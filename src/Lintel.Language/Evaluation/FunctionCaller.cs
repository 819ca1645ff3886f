using System.Collections.Immutable;
using Lintel.Language.Functions;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>
/// Calls a function with arguments that have been converted to its parameters' types: refuses nulls, answers unknowns, and carries secrecy
/// and references, each as the parameters say.
/// </summary>
/// <remarks>https://pkg.go.dev/github.com/zclconf/go-cty/cty/function#Function.Call</remarks>
internal static class FunctionCaller
{
    /// <summary>The result; the context has the error when the call failed.</summary>
    public static Value Call(Function function, ImmutableArray<Value> arguments, FunctionContext context)
    {
        var given = arguments;
        var secrets = Marks.None;
        var isOpen = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            var parameter = function.ParameterAt(i) ?? Parameter.Any("");
            if (!parameter.AllowsMarks && argument.HoldsSecrets)
            {
                secrets = Marks.Union(secrets, argument.DeepMarks().SecretsOnly);
                arguments = arguments.SetItem(i, argument.WithoutSecrets());
            }

            // Behind an argument of no type yet nothing is refused.
            if (argument.IsNull && !parameter.AllowsNull && !isOpen)
                return context.Fail("the argument must not be null", i);
            isOpen |= argument.Type.IsDynamic && !parameter.AllowsDynamic;
        }

        var type = isOpen ? DataType.Dynamic : function.ResultType(arguments, context);
        if (context.HasFailed)
            return Value.DynamicNull;
        var why = isOpen ? arguments[0].UnknownOrNull : null;
        for (var i = 0; i < arguments.Length && !isOpen; i++)
            why ??= function.ParameterAt(i) is { AllowsUnknown: true } ? null : arguments[i].UnknownOrNull;
        if (isOpen || why is not null)
            return Unknown(function, type, arguments).AddMarks(secrets).AddMarks(References(given));
        var result = function.Call(arguments, context);
        if (context.HasFailed)
            return Value.DynamicNull;
        result = result.AddMarks(secrets);
        return function.KeepsElements && !result.IsUnknown ? result : result.AddMarks(References(given));
    }

    private static Value Unknown(Function function, DataType type, ImmutableArray<Value> arguments)
    {
        var reason = arguments.Select(argument => argument.FirstUnknown()?.Reason).FirstOrDefault(found => found is not null);
        return Value.UnknownOf(type, function.Refine(new Unknown(reason ?? "its expression is faulty"), arguments));
    }

    private static Marks References(ImmutableArray<Value> arguments)
    {
        var marks = Marks.None;
        foreach (var argument in arguments)
            marks = Marks.Union(marks, argument.DeepMarks().ReferencesOnly);
        return marks;
    }
}
