using System.Collections.Immutable;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Files;

/// <summary>Paths as texts, with forward slashes.</summary>
internal static class PathText
{
    /// <summary>The shortest path that means the same.</summary>
    /// <remarks>https://pkg.go.dev/path/filepath#Clean</remarks>
    public static string Clean(string path)
    {
        var isRooted = path.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != ".." || (parts.Count > 0 ? parts[^1] == ".." : !isRooted))
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
        }

        var cleaned = string.Join('/', parts);
        return isRooted ? "/" + cleaned : cleaned.Length == 0 ? "." : cleaned;
    }
}

/// <summary><c>basename(path)</c>.</summary>
public sealed class Basename : TextFunction
{
    public override string Name => "basename";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path") with { AllowsUnknown = true }];

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].UnknownOrNull is { } unknown
        ? unknown.LastName is { } name ? Value.String(name) : Value.UnknownOf(DataType.String, Refine(new Unknown(unknown.Reason), arguments))
        : base.Call(arguments, context);

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var path = arguments[0].AsString;
        if (path.Length == 0)
            return ".";
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 ? "/" : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }
}

/// <summary><c>dirname(path)</c>.</summary>
public sealed class Dirname : TextFunction
{
    public override string Name => "dirname";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var path = arguments[0].AsString;
        return PathText.Clean(path[..(path.LastIndexOf('/') + 1)]);
    }
}

/// <summary><c>abspath(path)</c>: unknown for a relative path, which depends on where Terraform runs.</summary>
public sealed class AbsPath : Function
{
    public override string Name => "abspath";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path") with { AllowsUnknown = true }];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (arguments[0].UnknownOrNull is { } unknown)
            return Value.UnknownOf(DataType.String, Refine(new Unknown(unknown.Reason) { LastName = unknown.LastName }, arguments));
        var path = arguments[0].AsString;
        if (path.StartsWith('/'))
            return Value.String(PathText.Clean(path));
        var name = SourceTree.CombineOrNull(context.Folder, path) is { } folder ? context.Tree.NameOf(folder) : null;
        return Value.UnknownOf(DataType.String, Refine(new Unknown("it depends on the folder that Terraform runs in") { LastName = name }, arguments));
    }
}

/// <summary><c>pathexpand(path)</c>: unknown below a home folder, which depends on who runs Terraform.</summary>
public sealed class PathExpand : Function
{
    public override string Name => "pathexpand";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("path")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var path = arguments[0].AsString;
        if (!path.StartsWith('~'))
            return arguments[0];
        return path.Length > 1 && path[1] is not ('/' or '\\')
            ? context.Fail("the home folder of another user cannot be told")
            : Value.UnknownOf(DataType.String, Refine(new Unknown("it depends on who runs Terraform"), arguments));
    }
}
