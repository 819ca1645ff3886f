using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private Value Call(CallExpression call) => FunctionTable.PlainName(call.Name) switch
    {
        "try" when !call.ExpandsLast => Try(call),
        "can" when call is { ExpandsLast: false, Arguments.Length: 1 } => Can(call.Arguments[0]),
        "type" when call is { ExpandsLast: false, Arguments.Length: 1 } => Value.OfType(Evaluate(call.Arguments[0]).Type),
        var name when name.StartsWith("provider::", StringComparison.Ordinal) && FunctionTable.Find(name) is null =>
            Value.UnknownOf(DataType.Dynamic, new Unknown($"the provider's function {name} is not run here")),
        var name => Plain(call, name),
    };

    private Value Plain(CallExpression call, string name)
    {
        if (FunctionTable.Find(name) is not { } function)
            return Fail(EvaluationDiagnostics.UnknownFunction(new(File, call.NameSpan), call.Name, FunctionTable.Names));
        var arguments = ImmutableArray.CreateBuilder<Value>(call.Arguments.Length);
        foreach (var argument in call.Arguments)
            arguments.Add(Evaluate(argument));
        if (call.ExpandsLast && arguments.Count > 0)
        {
            var last = arguments[^1];
            if (last.IsUnknown)
                return UnknownFrom(DataType.Dynamic, last).AddMarks(last.Marks);
            if (last.IsNull || !last.Type.IsSequence)
                return Fail(EvaluationDiagnostics.NotExpandable(At(call.Arguments[^1])));
            arguments.RemoveAt(arguments.Count - 1);
            arguments.AddRange(last.AsElements.Select(item => item.AddMarks(last.Marks)));
        }

        var context = Scope.FunctionContext(Budget);
        var result = FunctionCaller.Call(function, arguments.ToImmutable(), context);
        return context.Error is { } error
            ? Fail(EvaluationDiagnostics.CallFailed(
                context.ErrorArgument is { } at && at < call.Arguments.Length ? At(call.Arguments[at]) : At(call), name, error, At(call)))
            : result;
    }

    /// <summary>The first argument that evaluates without a fault. What cannot be told yet whether it would is unknown.</summary>
    private Value Try(CallExpression call)
    {
        Diagnostic? first = null;
        foreach (var argument in call.Arguments)
        {
            var faults = new DiagnosticBag();
            var value = With(faults).Evaluate(argument);
            if (!faults.HasErrors)
                return value;
            first ??= faults.ToImmutable()[0];
        }

        return Fail(EvaluationDiagnostics.AllTriesFailed(At(call), first));
    }

    private Value Can(Expression expression)
    {
        var faults = new DiagnosticBag();
        var value = With(faults).Evaluate(expression);
        if (faults.HasErrors)
            return Value.False;
        return value.IsWhollyKnown ? Value.True : UnknownFrom(DataType.Bool, value);
    }
}
