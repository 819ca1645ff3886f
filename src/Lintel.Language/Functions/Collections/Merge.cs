using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>merge(map…)</c>: later arguments win.</summary>
public sealed class Merge : Function
{
    public override string Name => "merge";

    public override ImmutableArray<Parameter> Parameters => [];

    public override Parameter Rest { get; } = Parameter.Everything("maps") with { AllowsUnknown = false };

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.IsEmpty)
            return DataType.EmptyObject;
        var attributes = new Dictionary<string, DataType>(StringComparer.Ordinal);
        var isComplete = true;
        foreach (var argument in arguments)
        {
            if (argument.Type.IsDynamic)
                return DataType.Dynamic;
            if (!argument.Type.IsMapping)
                return context.Refuse(WrongType(argument));
            isComplete &= argument.Type.Kind == DataTypeKind.Object || !argument.IsUnknown;
            foreach (var (name, type) in AttributesOf(argument))
                attributes[name] = type;
        }

        if (arguments.All(argument => argument.Type.Equals(arguments[0].Type)))
            return arguments[0].Type;
        return isComplete ? DataType.ObjectOf(attributes) : DataType.Dynamic;
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!context.TryMakeMembers(arguments.Sum(argument => argument.IsNull ? 0L : argument.Count)))
            return Value.DynamicNull;
        var type = ResultType(arguments, context);
        var merged = new Dictionary<string, Value>(StringComparer.Ordinal);
        var marks = Marks.None;
        foreach (var argument in arguments.Where(argument => !argument.IsNull))
        {
            // A null before it has no type, so that the types have not been looked at to the end.
            if (!argument.Type.IsMapping)
            {
                context.Refuse(WrongType(argument));
                return Value.DynamicNull;
            }

            marks = Marks.Union(marks, argument.Marks);
            foreach (var (key, item) in argument.AsMap)
                merged[key] = item;
        }

        return (type.Kind == DataTypeKind.Map ? Value.Map(type.Element, merged) : Value.Object(merged)).AddMarks(marks);
    }

    private static string WrongType(Value argument) => $"maps or objects are required, not a {argument.Type.FriendlyName}";

    private static IEnumerable<KeyValuePair<string, DataType>> AttributesOf(Value value)
    {
        if (value.IsNull)
            return [];
        if (value.Type.Kind == DataTypeKind.Object)
            return value.Type.Attributes;
        return value.IsUnknown ? [] : value.AsMap.Keys.Select(key => KeyValuePair.Create(key, value.Type.Element));
    }
}
