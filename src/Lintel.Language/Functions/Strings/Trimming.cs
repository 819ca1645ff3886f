using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary><c>trim(str, cutset)</c>.</summary>
public sealed class Trim : TextFunction
{
    public override string Name => "trim";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("cutset")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var cut = arguments[1].AsString.EnumerateRunes().ToHashSet();
        var runes = arguments[0].AsString.EnumerateRunes().ToList();
        var start = runes.FindIndex(rune => !cut.Contains(rune));
        if (start < 0)
            return "";
        var end = runes.FindLastIndex(rune => !cut.Contains(rune));
        var trimmed = new StringBuilder();
        foreach (var rune in runes[start..(end + 1)])
            trimmed.Append(rune);
        return trimmed.ToString();
    }
}

/// <summary><c>trimprefix(str, prefix)</c>.</summary>
public sealed class TrimPrefix : TextFunction
{
    public override string Name => "trimprefix";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("prefix")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].AsString.StartsWith(arguments[1].AsString, StringComparison.Ordinal)
            ? arguments[0].AsString[arguments[1].AsString.Length..]
            : arguments[0].AsString;
}

/// <summary><c>trimsuffix(str, suffix)</c>.</summary>
public sealed class TrimSuffix : TextFunction
{
    public override string Name => "trimsuffix";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("suffix")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) =>
        arguments[0].AsString.EndsWith(arguments[1].AsString, StringComparison.Ordinal)
            ? arguments[0].AsString[..^arguments[1].AsString.Length]
            : arguments[0].AsString;
}

/// <summary><c>trimspace(str)</c>.</summary>
public sealed class TrimSpace : TextFunction
{
    public override string Name => "trimspace";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].AsString.Trim();
}

/// <summary><c>chomp(str)</c>: without the newlines at its end.</summary>
public sealed class Chomp : TextFunction
{
    public override string Name => "chomp";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) => arguments[0].AsString.TrimEnd('\r', '\n');
}
