using System.Collections.Immutable;
using Lintel.Language.Functions.Strings;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary><c>length(value)</c>: of a collection, its elements; of a string, its characters.</summary>
public sealed class Length : Function
{
    public override string Name => "length";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Everything("value") with { AllowsNull = false }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Number;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].Type.Kind is DataTypeKind.Number or DataTypeKind.Bool or DataTypeKind.Type
            ? context.Refuse("a string, a collection or an object is required", 0)
            : DataType.Number;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var value = arguments[0];
        var length = value.Type.Kind switch
        {
            DataTypeKind.Dynamic => Unknown(value, null, null),
            DataTypeKind.Tuple => Value.Number(value.Type.Elements.Length),
            DataTypeKind.Object => Value.Number(value.Type.Attributes.Count),
            DataTypeKind.String => value.IsUnknown
                ? Unknown(value, Characters.Count(value.UnknownOrNull?.Prefix ?? ""), null)
                : Value.Number(Characters.Count(value.AsString)),
            _ when value.IsUnknown => Unknown(value, value.UnknownOrNull?.MinLength ?? 0, value.UnknownOrNull?.MaxLength),
            _ when ValueRange.LengthIsOpen(value) => Unknown(value, 1, value.Count),
            _ => Value.Number(value.Count),
        };
        return length.AddMarks(value.Marks.SecretsOnly);
    }

    private static Value Unknown(Value value, int? least, int? most) =>
        Value.UnknownOf(DataType.Number, new Unknown(value.FirstUnknown()?.Reason ?? "", NotNull: true)
        {
            Minimum = least is { } min ? Number.FromInt64(min) : null,
            Maximum = most is { } max ? Number.FromInt64(max) : null,
        });
}
