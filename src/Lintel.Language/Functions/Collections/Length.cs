using System.Collections.Immutable;
using System.Globalization;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary>Number of elements of a collection, or of characters of a string. https://developer.hashicorp.com/terraform/language/functions/length</summary>
public sealed class Length : Function
{
    public override string Name => "length";

    public override ImmutableArray<Parameter> Parameters { get; } = [new("value", DataType.Dynamic) { AllowsUnknown = true, AllowsMarks = true }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Number;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var value = arguments[0];
        if (value.Type.Kind == DataTypeKind.Tuple)
            return Value.Number(value.Type.Elements.Length).AddMarks(value.Marks);
        if (value.Type.Kind == DataTypeKind.Object)
            return Value.Number(value.Type.Attributes.Count).AddMarks(value.Marks);
        if (value.IsUnknown)
            return Value.UnknownOf(DataType.Number, new Unknown(value.UnknownOrNull?.Reason ?? "", NotNull: true)).AddMarks(value.Marks);
        if (value.Type.Kind == DataTypeKind.String)
            return Value.Number(new StringInfo(value.AsString).LengthInTextElements).AddMarks(value.Marks);
        return value.Type.IsCollection
            ? Value.Number(value.Count).AddMarks(value.Marks)
            : context.Fail("it must be a string or a collection", 0);
    }
}
