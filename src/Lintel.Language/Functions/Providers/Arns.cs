using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Providers;

/// <summary>An Amazon Resource Name in its six parts.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal static class Arn
{
    private const int Parts = 6;

    /// <summary>The parts; null after a failure.</summary>
    public static string[]? ReadOrNull(string text, FunctionContext context)
    {
        var parts = text.Split(':', Parts);
        if (parts.Length == Parts && parts[0] == "arn")
            return parts;
        context.Fail($"{QuotedText.Quote(text)} is no ARN such as arn:aws:iam::123456789012:role/name", 0);
        return null;
    }
}

/// <summary><c>provider::aws::arn_parse(arn)</c>: the parts of an ARN as an object.</summary>
public sealed class ArnParse : Function
{
    private static readonly string[] Names = ["partition", "service", "region", "account_id", "resource"];

    private static readonly DataType Type = DataType.ObjectOf(Names.Select(name => KeyValuePair.Create(name, DataType.String)));

    public override string Name => "provider::aws::arn_parse";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("arn")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => Type;

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) => Arn.ReadOrNull(arguments[0].AsString, context) is { } parts
        ? Value.Object(Names.Zip(parts.Skip(1), (name, part) => KeyValuePair.Create(name, Value.String(part))))
        : Value.DynamicNull;
}

/// <summary><c>provider::aws::arn_build(partition, service, region, account_id, resource)</c>.</summary>
public sealed class ArnBuild : TextFunction
{
    public override string Name => "provider::aws::arn_build";

    public override ImmutableArray<Parameter> Parameters { get; } =
        [Parameter.Text("partition"), Parameter.Text("service"), Parameter.Text("region"), Parameter.Text("account_id"), Parameter.Text("resource")];

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) =>
        "arn:" + string.Join(':', arguments.Select(argument => argument.AsString));
}

/// <summary><c>provider::aws::trim_iam_role_path(arn)</c>: the ARN of a role without its path.</summary>
public sealed class TrimIamRolePath : TextFunction
{
    private const string Role = "role/";

    public override string Name => "provider::aws::trim_iam_role_path";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("arn")];

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (Arn.ReadOrNull(arguments[0].AsString, context) is not { } parts)
            return null;
        if (parts[2] == "iam" && parts[3].Length == 0 && parts[5].StartsWith(Role, StringComparison.Ordinal))
            return string.Join(':', parts[..5]) + ":" + Role + parts[5][(parts[5].LastIndexOf('/') + 1)..];
        context.Fail("it is the ARN of no role", 0);
        return null;
    }
}
