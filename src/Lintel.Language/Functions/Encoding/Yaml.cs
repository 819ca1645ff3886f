using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary><c>yamlencode(value)</c>.</summary>
public sealed class YamlEncode : TextFunction
{
    public override string Name => "yamlencode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("value") with { AllowsNull = true, AllowsDynamic = true, AllowsUnknown = true }];

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].FirstUnknown() is { } unknown
        ? Value.UnknownOf(DataType.String, new Unknown(unknown.Reason))
        : base.Call(arguments, context);

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) => YamlWriter.Write(arguments[0]);
}

/// <summary><c>yamldecode(src)</c>.</summary>
public sealed class YamlDecode : Function
{
    public override string Name => "yamldecode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("src")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why with { Symbol = null };

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString;
        if (!context.TrySpend(text.Length) || !context.TryAllocate(text.Length * 8L))
            return Value.DynamicNull;
        return YamlParser.Parse(text, out var error) ?? context.Fail(error);
    }
}
