using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Lintel.Language.Functions.Patterns;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary>Matches a regular expression of RE2's syntax.</summary>
public abstract class RegexFunction : Function
{
    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("pattern"), Parameter.Text("string")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!arguments[0].IsKnown || arguments[0].Marks.Sensitive)
            return Wrap(DataType.Dynamic);
        if (Re2.Compile(arguments[0].AsString, out var error) is { } pattern)
            return TypeOf(pattern.Names) is { } type ? Wrap(type) : context.Refuse("groups with and without names cannot be mixed", 0);
        return error is { IsFault: true } ? context.Refuse(error.Message, 0) : Wrap(DataType.Dynamic);
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = arguments[1].AsString;
        if (!context.TrySpend(text.Length))
            return Value.DynamicNull;
        var pattern = Re2.Compile(arguments[0].AsString, out var error);
        if (error is { IsFault: true })
            return context.Fail(error.Message, 0);
        if (pattern is null || pattern.IsUncertainFor(text) || TypeOf(pattern.Names) is not { } type)
            return Value.UnknownOf(Wrap(pattern is null ? DataType.Dynamic : TypeOf(pattern.Names) ?? DataType.Dynamic),
                Refine(new Unknown(error?.Message ?? "the pattern may mean something else for characters that are not ASCII"), arguments));
        return Match(pattern, type, text, context);
    }

    internal abstract Value Match(Re2 pattern, DataType type, string text, FunctionContext context);

    /// <summary>The type of the whole from the type of one match.</summary>
    protected abstract DataType Wrap(DataType type);

    /// <summary>What one match is: a string, a tuple of groups, or an object of named groups.</summary>
    private protected static Value ValueOf(IReadOnlyList<string> names, Match match)
    {
        Value Group(int index) => match.Groups[index + 1].Success ? Value.String(match.Groups[index + 1].Value) : Value.Null(DataType.String);
        if (names.Count == 0)
            return Value.String(match.Value);
        return names[0].Length == 0
            ? Value.Tuple([.. names.Select((_, i) => Group(i))])
            : Value.Object(names.Select((name, i) => KeyValuePair.Create(name, Group(i))));
    }

    private static DataType? TypeOf(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return DataType.String;
        if (names.All(name => name.Length == 0))
            return DataType.TupleOf([.. names.Select(_ => DataType.String)]);
        return names.All(name => name.Length > 0) ? DataType.ObjectOf(names.Select(name => KeyValuePair.Create(name, DataType.String))) : null;
    }
}

/// <summary><c>regex(pattern, string)</c>: the first match.</summary>
public sealed class RegexFirst : RegexFunction
{
    public override string Name => "regex";

    protected override DataType Wrap(DataType type) => type;

    internal override Value Match(Re2 pattern, DataType type, string text, FunctionContext context) =>
        pattern.FirstMatch(text) is { } match ? ValueOf(pattern.Names, match) : context.Fail("the pattern matches no part of the string");
}

/// <summary><c>regexall(pattern, string)</c>: all matches.</summary>
public sealed class RegexAll : RegexFunction
{
    public override string Name => "regexall";

    protected override DataType Wrap(DataType type) => DataType.ListOf(type);

    internal override Value Match(Re2 pattern, DataType type, string text, FunctionContext context)
    {
        var matches = ImmutableArray.CreateBuilder<Value>();
        foreach (var match in pattern.Matches(text))
        {
            if (!context.TryAllocate(match.Length + 16))
                return Value.DynamicNull;
            matches.Add(ValueOf(pattern.Names, match));
        }

        return Value.List(type, matches.ToImmutable());
    }
}

/// <summary><c>replace(str, substr, replacement)</c>: a substring, or a regular expression between slashes.</summary>
public sealed class Replace : Function
{
    public override string Name => "replace";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str"), Parameter.Text("substr"), Parameter.Text("replace")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (text, sought, replacement) = (arguments[0].AsString, arguments[1].AsString, arguments[2].AsString);
        // Every place between two characters may become a replacement.
        if (!context.TryAllocate(text.Length + ((long)replacement.Length * (sought.Length == 0 || sought[0] == '/' ? text.Length + 1 : (text.Length / sought.Length) + 1))))
            return Value.DynamicNull;
        if (sought.Length < 2 || sought[0] != '/' || sought[^1] != '/')
            return Value.String(Plain(text, sought, replacement));
        var pattern = Re2.Compile(sought[1..^1], out var error);
        if (error is { IsFault: true })
            return context.Fail(error.Message);
        return pattern is null || pattern.IsUncertainFor(text)
            ? Value.UnknownOf(DataType.String, Refine(new Unknown(error?.Message ?? "the pattern may mean something else for characters that are not ASCII"), arguments))
            : Value.String(pattern.Replace(text, replacement));
    }

    private static string Plain(string text, string sought, string replacement)
    {
        if (sought.Length > 0)
            return text.Replace(sought, replacement, StringComparison.Ordinal);
        var result = new StringBuilder(replacement, replacement.Length + (text.Length * (replacement.Length + 1)));
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.ToString()).Append(replacement);
        return result.ToString();
    }
}
