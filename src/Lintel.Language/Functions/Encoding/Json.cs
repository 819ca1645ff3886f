using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary><c>jsonencode(value)</c>.</summary>
public sealed class JsonEncode : Function
{
    public override string Name => "jsonencode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Everything("val") with { AllowsMarks = false }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var value = arguments[0];
        if (value.FirstUnknown() is { } unknown)
            return Value.UnknownOf(DataType.String, Refine(new Unknown(unknown.Reason, Prefix: Beginning(value)), arguments) with { Json = value });
        if (JsonText.WriteOrNull(value, out var error) is not { } json)
            return context.Fail(error);
        return context.TryAllocate(json.Length) ? Value.String(json) : Value.DynamicNull;
    }

    // The first character tells what kind of value it is, unless that could be null.
    private static string? Beginning(Value value) => !ValueRange.IsNeverNull(value) ? null
        : value.Type.IsMapping ? "{"
        : value.Type.IsSequence ? "["
        : value.Type.Kind == DataTypeKind.String ? "\"" : null;
}

/// <summary><c>jsondecode(str)</c>.</summary>
public sealed class JsonDecode : Function
{
    public override string Name => "jsondecode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var prefix = arguments[0].UnknownOrNull?.Prefix?.TrimStart(' ', '\t', '\n', '\r') ?? "";
        return prefix.Length == 0 ? DataType.Dynamic : prefix[0] switch
        {
            '"' => DataType.String,
            't' or 'f' => DataType.Bool,
            '-' or '.' or (>= '0' and <= '9') => DataType.Number,
            '{' or '[' or 'n' => DataType.Dynamic,
            _ => context.Refuse($"no JSON begins with {QuotedText.Quote(prefix[..1])}", 0),
        };
    }

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString;
        if (!context.TrySpend(text.Length) || !context.TryAllocate(text.Length * 4L))
            return Value.DynamicNull;
        return JsonParser.Parse(text, out var error) ?? context.Fail(error);
    }
}
