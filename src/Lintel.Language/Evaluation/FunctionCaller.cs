using System.Collections.Immutable;
using Lintel.Language.Functions;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>
/// Calls a function as its parameters say: converts the arguments, refuses nulls, answers unknown arguments and carries marks.
/// </summary>
internal static class FunctionCaller
{
    public static Value Call(Function function, ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length < function.Parameters.Length || (function.Rest is null && arguments.Length > function.Parameters.Length))
            return context.Fail(Count(function, arguments.Length));
        var converted = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        var marks = Marks.None;
        Value? unknown = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = ParameterAt(function, i);
            var argument = arguments[i];
            if (argument.IsNull && !parameter.AllowsNull)
                return context.Fail("argument must not be null", i);
            if (Conversion.ConvertOrNull(argument, parameter.Type, out var error) is not { } value)
                return context.Fail(error, i);
            if (!parameter.AllowsMarks)
            {
                marks = Marks.Union(marks, value.DeepMarks());
                value = value.WithoutSecrets().WithMarks(Marks.None);
            }

            if (!parameter.AllowsUnknown && value.IsUnknown)
                unknown ??= value;
            converted.Add(value);
        }

        var all = converted.ToImmutable();
        var result = unknown is null ? function.Call(all, context) : Unknown(function, all, unknown, context);
        return context.Error is null ? result.AddMarks(marks) : Value.DynamicNull;
    }

    private static Value Unknown(Function function, ImmutableArray<Value> arguments, Value unknown, FunctionContext context)
    {
        var type = function.ResultType(arguments);
        if (context.Error is not null)
            return Value.DynamicNull;
        var why = new Unknown(unknown.UnknownOrNull?.Reason ?? "it depends on a value that is not known");
        return Value.UnknownOf(type, function.Refine(why, arguments));
    }

    private static Parameter ParameterAt(Function function, int index) =>
        index < function.Parameters.Length ? function.Parameters[index] : function.Rest ?? function.Parameters[^1];

    private static string Count(Function function, int given)
    {
        var least = function.Parameters.Length;
        return $"it takes {(function.Rest is null ? "" : "at least ")}{least} argument{(least == 1 ? "" : "s")}, not {given}";
    }
}
