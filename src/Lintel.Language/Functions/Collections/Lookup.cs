using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>lookup(map, key, default)</c>.</summary>
public sealed class Lookup : Function
{
    public override string Name => "lookup";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        Parameter.Any("inputMap") with { AllowsMarks = true, AllowsUnknown = true },
        Parameter.Text("key") with { AllowsMarks = true, AllowsUnknown = true },
    ];

    public override Parameter Rest { get; } = Parameter.Everything("default");

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments.Length > 3)
            return context.Refuse("it takes two or three arguments");
        var (type, key) = (arguments[0].Type, arguments[1]);
        switch (type.Kind)
        {
            case DataTypeKind.Object when !key.IsKnown:
                return DataType.Dynamic;
            case DataTypeKind.Object when type.Attributes.TryGetValue(key.AsString, out var attribute):
                return attribute;
            case DataTypeKind.Object:
                return arguments.Length == 3 ? arguments[2].Type : context.Refuse($"the object has no attribute {QuotedText.Quote(key.AsString)}", 0);
            case DataTypeKind.Map:
                return arguments.Length < 3 || Conversion.ConvertOrNull(arguments[2], type.Element, out _) is not null
                    ? type.Element
                    : context.Refuse("the default must have the type of the map's elements", 2);
            default:
                return context.Refuse("a map is required", 0);
        }
    }

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (map, key) = (arguments[0], arguments[1]);
        var marks = Marks.Union(map.Marks, key.Marks);
        var type = ResultType(arguments, context);
        if ((map.UnknownOrNull ?? key.UnknownOrNull) is { } unknown)
        {
            // With a default nobody knows which of the two it will be.
            var symbol = key.IsKnown && map.IsUnknown && arguments.Length < 3 ? map.UnknownOrNull?.Symbol?.Index(key.AsString) : null;
            return Value.UnknownOf(type, new Unknown(unknown.Reason, symbol)).AddMarks(marks);
        }

        if (map.AsMap.TryGetValue(key.AsString, out var item))
            return item.AddMarks(marks);
        if (arguments.Length < 3)
            return context.Fail($"there is no element with the key {(key.IsSensitive ? "that was asked for" : QuotedText.Quote(key.AsString))}");
        return Conversion.ConvertOrNull(arguments[2], type, out var error) is { } otherwise ? otherwise.AddMarks(marks) : context.Fail(error, 2);
    }
}
