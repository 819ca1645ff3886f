using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Types;

/// <summary>Converts to a type.</summary>
public abstract class ConversionFunction(DataType type) : Function
{
    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Everything("v")];

    public override bool KeepsElements => true;

    public override DataType ResultType(ImmutableArray<Value> arguments) => type;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context) =>
        Conversion.Exists(arguments[0].Type, type, isUnsafe: true) ? type : context.Refuse(Conversion.Mismatch(arguments[0].Type, type), 0);

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var value = arguments[0];
        if (value.UnknownOrNull is { } unknown && (type.HasDynamic || value.Type.IsDynamic))
            return Unknown(value, unknown);
        if (Conversion.ConvertOrNull(value, type, out var error) is { } converted)
            return converted;
        return context.Fail(value.HoldsSecrets ? $"the sensitive value cannot be converted to {type.ConstraintName}" : error, 0);
    }

    // Terraform says less of what tolist, toset and tomap give of an unknown than a conversion does; the symbol stays all the same.
    private Value Unknown(Value value, Unknown unknown)
    {
        var isSameKind = value.Type.Kind == type.Kind || (value.Type.IsDynamic && type.IsPrimitive);
        var symbol = isSameKind || (value.Type.Kind == DataTypeKind.Tuple && type.Kind == DataTypeKind.List) ? unknown.Symbol : null;
        return Value.UnknownOf(type, new Unknown(unknown.Reason, symbol)).AddMarks(value.Marks);
    }
}

/// <summary><c>tostring(v)</c>.</summary>
public sealed class ToStringFunction() : ConversionFunction(DataType.String)
{
    public override string Name => "tostring";
}

/// <summary><c>tonumber(v)</c>.</summary>
public sealed class ToNumber() : ConversionFunction(DataType.Number)
{
    public override string Name => "tonumber";
}

/// <summary><c>tobool(v)</c>.</summary>
public sealed class ToBool() : ConversionFunction(DataType.Bool)
{
    public override string Name => "tobool";
}

/// <summary><c>tolist(v)</c>.</summary>
public sealed class ToList() : ConversionFunction(DataType.ListOf(DataType.Dynamic))
{
    public override string Name => "tolist";
}

/// <summary><c>toset(v)</c>.</summary>
public sealed class ToSet() : ConversionFunction(DataType.SetOf(DataType.Dynamic))
{
    public override string Name => "toset";
}

/// <summary><c>tomap(v)</c>.</summary>
public sealed class ToMap() : ConversionFunction(DataType.MapOf(DataType.Dynamic))
{
    public override string Name => "tomap";
}
