using System.Collections.Immutable;
using Lintel.Language.Functions;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

public sealed partial class Evaluator
{
    private const string CoreNamespace = "core::";
    private const string ProviderNamespace = "provider::";

    private Value EvaluateCall(CallExpression call)
    {
        if (call.Name.StartsWith(ProviderNamespace, StringComparison.Ordinal))
            return EvaluateForeignCall(call);
        var name = call.Name.StartsWith(CoreNamespace, StringComparison.Ordinal) ? call.Name[CoreNamespace.Length..] : call.Name;
        if (SpecialForms.Find(name, Scope.IsConsole) is { } form)
            return Arguments(call) is { } expressions ? form.Evaluate(this, call, expressions) : Unexpanded(call);
        if (FunctionTable.Find(name) is not { } function || (Scope.IsConsole && name == FunctionTable.PlanOnly))
            return Fail(EvaluationDiagnostics.UnknownFunction(new(File, call.NameSpan), call.Name, FunctionTable.Names));
        if (_inTemplate is { } template && template.Forbids(function))
            return Fail(EvaluationDiagnostics.NotInTemplate(At(call), name));
        return Arguments(call) is { } arguments ? Call(function, call, arguments) : Unexpanded(call);
    }

    // The functions of the AWS provider and of Terraform's own are known; those of others are known to them only.
    private Value EvaluateForeignCall(CallExpression call)
    {
        var names = call.Name.Split("::");
        var source = names.Length == 3 ? Scope.ProviderOrNull(names[1]) : null;
        var known = source switch
        {
            "hashicorp/aws" or "registry.terraform.io/hashicorp/aws" => $"{ProviderNamespace}aws::{names[2]}",
            "terraform.io/builtin/terraform" => $"{ProviderNamespace}terraform::{names[2]}",
            _ => null,
        };
        if (known is not null && SpecialForms.Find(known, Scope.IsConsole) is { } form)
            return Arguments(call) is { } expressions ? form.Evaluate(this, call, expressions) : Unexpanded(call);
        if (known is not null && FunctionTable.Find(known) is { } function)
            return Arguments(call) is { } arguments ? Call(function, call, arguments) : Unexpanded(call);
        if (known is not null || source is null)
            return Fail(EvaluationDiagnostics.UnknownFunction(new(File, call.NameSpan), call.Name, FunctionTable.Names));
        var marks = Marks.None;
        foreach (var argument in call.Arguments)
            marks = Marks.Union(marks, Evaluate(argument).DeepMarks());
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"{call.Name} is a function of its provider")).AddMarks(marks);
    }

    private Value Call(Function function, CallExpression call, ImmutableArray<Argument> arguments)
    {
        if (!CheckCount(call, arguments.Length, function.Parameters.Length, function.Rest is not null))
            return Value.UnknownOf(DataType.Dynamic, Faulty);
        var failures = _failures;
        var values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
            values.Add(Converted(call, arguments[i], function.ParameterAt(i) ?? Parameter.Any("")));
        return _failures > failures ? Value.UnknownOf(DataType.Dynamic, Faulty) : Call(function, call, arguments, values.MoveToImmutable());
    }

    private Value Call(Function function, CallExpression call, ImmutableArray<Argument> arguments, ImmutableArray<Value> values)
    {
        var context = Scope.FunctionContext(Budget);
        var result = FunctionCaller.Call(function, values, context);
        if (context.Error is not { } error)
            return result;
        return context.ErrorArgument is { } index && index < arguments.Length && function.ParameterAt(index) is { } parameter
            ? Fail(EvaluationDiagnostics.WrongArgument(At(arguments[index].Expression), Start(arguments[index].Expression), parameter.Name, error))
            : Fail(EvaluationDiagnostics.CallFailed(Start(call), call.Name, error));
    }

    private Value Converted(CallExpression call, Argument argument, Parameter parameter)
    {
        var value = ValueOf(argument);
        if (Conversion.ConvertOrNull(value, parameter.Type, out var error) is { } converted)
            return converted;
        return Fail(EvaluationDiagnostics.WrongArgument(At(argument.Expression), Start(argument.Expression), parameter.Name, error));
    }

    /// <summary>Where an expression begins.</summary>
    internal Place Start(Expression expression) => new(File, Beginning.Of(expression, File));

    internal Value ValueOf(Argument argument) => argument.Value ?? Evaluate(argument.Expression);

    internal bool CheckCount(CallExpression call, int given, int wanted, bool hasRest)
    {
        if (given >= wanted && (hasRest || given == wanted))
            return true;
        var place = given < wanted ? new Place(File, Span.FromBounds(call.Span.End - 1, call.Span.End)) : Start(call.Arguments[Math.Min(wanted, call.Arguments.Length - 1)]);
        Fail(EvaluationDiagnostics.WrongCount(place, call.Name, given, wanted, hasRest));
        return false;
    }

    /// <summary>The arguments, those of an expanded one each by itself; null when it cannot be expanded or is not known.</summary>
    private ImmutableArray<Argument>? Arguments(CallExpression call)
    {
        if (!call.ExpandsLast || call.Arguments.IsEmpty)
            return [.. call.Arguments.Select(argument => new Argument(argument))];
        var last = call.Arguments[^1];
        var failures = _failures;
        var expanded = _expanded = Evaluate(last);
        if (_failures > failures)
            return null;
        if (expanded.IsNull || (!expanded.Type.IsDynamic && !expanded.Type.IsSequence))
        {
            Fail(EvaluationDiagnostics.WrongExpansion(At(last), expanded.Type, expanded.IsNull));
            return null;
        }

        if (expanded.IsUnknown)
            return null;
        var arguments = call.Arguments[..^1].Select(argument => new Argument(argument)).ToImmutableArray();
        return arguments.AddRange(expanded.AsElements.Select(item => new Argument(last, item.AddMarks(expanded.Marks))));
    }

    private Value Unexpanded(CallExpression call)
    {
        var (why, marks) = (_expanded?.UnknownOrNull ?? Faulty, _expanded?.Marks ?? Marks.None);
        return Value.UnknownOf(DataType.Dynamic, new Unknown(why.Reason)).AddMarks(marks);
    }
}
