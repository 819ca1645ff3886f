using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Providers;

/// <summary><c>provider::terraform::encode_expr(value)</c>: a value in Terraform's own syntax.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/terraform-encode_expr</remarks>
public sealed class EncodeExpression : Function
{
    public override string Name => "provider::terraform::encode_expr";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("value") with { AllowsDynamic = true, AllowsUnknown = true }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments[0].FirstUnknown() is { } unknown)
            return Value.UnknownOf(DataType.String, Refine(new Unknown(unknown.Reason), arguments));
        var text = HclEncoding.Expression(arguments[0]);
        return context.TryAllocate(text.Length) ? Value.String(text) : Value.DynamicNull;
    }
}

/// <summary><c>provider::terraform::encode_tfvars(value)</c>: an object as the text of a file of variables.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/terraform-encode_tfvars</remarks>
public sealed class EncodeTfvars : Function
{
    public override string Name => "provider::terraform::encode_tfvars";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Any("value") with { AllowsUnknown = true }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments[0].FirstUnknown() is { } unknown)
            return Value.UnknownOf(DataType.String, Refine(new Unknown(unknown.Reason), arguments));
        if (!arguments[0].Type.IsMapping)
            return context.Fail("an object with the names of variables is required");
        if (HclEncoding.VariablesOrNull(arguments[0], out var invalid) is not { } text)
            return context.Fail($"{QuotedText.Quote(invalid ?? "")} is no name of a variable");
        return context.TryAllocate(text.Length) ? Value.String(text) : Value.DynamicNull;
    }
}
