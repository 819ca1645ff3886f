using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>A declared parameter → its value: what was given, else its default, else unknown with what its declaration says of it.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html</remarks>
internal static class ParameterReading
{
    private const string Stored = "AWS::SSM::Parameter::Value<";

    /// <param name="declaration">Its name and entry in the template.</param>
    /// <param name="given">The value from outside, or null for none.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static Value Of(Member declaration, string? given, DiagnosticBag diagnostics)
    {
        var entry = declaration.Value as MapNode ?? new MapNode([], declaration.NamePlace);
        var type = entry.TextOrNull("Type") ?? "String";
        var allowed = entry.ValueOrNull("AllowedValues") is ListNode list ? list.Items.OfType<ScalarNode>().Select(item => item.Text).ToImmutableArray() : [];
        if (given is not null && allowed.Length > 0 && !IsList(type) && !allowed.Contains(given))
            diagnostics.Add(StackDiagnostics.InvalidParameter(declaration.Name, $"is none of those allowed: {string.Join(", ", allowed.Take(8).Select(text => $"\"{text}\""))}", declaration.NamePlace));
        var text = given ?? entry.TextOrNull("Default");
        var value = text is null || type.StartsWith(Stored, StringComparison.Ordinal)
            ? Open(declaration.Name, type, text is not null, allowed, entry)
            : IsList(type) ? Items(text) : type == "Number" ? OfNumber(declaration, text, diagnostics) : Value.String(text);
        return entry.TextOrNull("NoEcho")?.Equals("true", StringComparison.OrdinalIgnoreCase) == true ? value.AddMarks(new Marks { Sensitive = true }) : value;
    }

    private static bool IsList(string type) =>
        type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal) || type.Contains("<List<", StringComparison.Ordinal) || type.EndsWith("<CommaDelimitedList>", StringComparison.Ordinal);

    private static Value Open(string name, string type, bool isStored, ImmutableArray<string> allowed, MapNode entry)
    {
        var why = new Unknown(
            isStored || type.StartsWith(Stored, StringComparison.Ordinal) ? $"parameter \"{name}\" is read from Parameter Store when the stack is deployed" : $"parameter \"{name}\" has no value",
            new Symbol($"var.{name}", ""), NotNull: true);
        if (IsList(type))
            return Value.UnknownOf(DataType.ListOf(DataType.String), why);
        if (isStored || allowed.Length == 0)
            return type == "Number" ? Value.UnknownOf(DataType.Number, why with { Minimum = Bound(entry, "MinValue"), Maximum = Bound(entry, "MaxValue") }) : Value.UnknownOf(DataType.String, why);
        return allowed is [var only] ? Value.String(only) : Value.UnknownOf(DataType.String, why with { OneOf = [.. allowed.Take(64).Select(Value.String)] });
    }

    private static Number? Bound(MapNode entry, string name) => Number.TryParse(entry.TextOrNull(name), out var number) ? number : null;

    private static Value Items(string text) => text.Trim().Length == 0
        ? Value.List(DataType.String, [])
        : Value.List(DataType.String, [.. text.Split(',').Select(item => Value.String(item.Trim()))]);

    private static Value OfNumber(Member declaration, string text, DiagnosticBag diagnostics)
    {
        if (Number.TryParse(text.Trim(), out var number))
            return number.ToString() == text ? Value.Number(number) : Value.String(text);
        diagnostics.Add(StackDiagnostics.InvalidParameter(declaration.Name, "is no number", declaration.NamePlace));
        return Value.String(text);
    }
}
