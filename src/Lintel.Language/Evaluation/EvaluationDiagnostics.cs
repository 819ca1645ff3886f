using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>What can be wrong with an expression when it is evaluated.</summary>
internal static partial class EvaluationDiagnostics
{
    private const int EchoLimit = 80;

    public static Diagnostic BudgetSpent() =>
        new("budget-spent", DiagnosticLevel.Error, "Evaluation budget spent",
            "The source asks for more work than one review may do, so further values are unknown. Review fewer roots at once, or simplify the expressions.");

    public static Diagnostic TooDeep(Place at) =>
        Error("expression-too-deep", "Expression nested too deeply", at, "Expressions are nested too deeply here to be evaluated. Split them into locals.");

    public static Diagnostic NestedTooDeeply(Place at) =>
        Error("value-too-deep", "Value nested too deeply", at, "The value holds values in values, too deeply to be worked with. Flatten it.");

    public static Diagnostic TooLarge(Place at) =>
        Error("value-too-large", "Value too large", at, "The value is made of millions of values, too many to be worked with. Make it smaller.");

    public static Diagnostic UnknownName(Place at, string name, IEnumerable<string> names) =>
        Error("unknown-name", "Unknown name", at, $"There is nothing named {Quote(name)} here.{Suggest(name, names)}");

    public static Diagnostic AmbiguousKey(Place at) =>
        Error("ambiguous-key", "Ambiguous attribute key", at,
            $"{Echo(at)} could be a name or a reference. Put it in parentheses if it is a reference, in quotes if it is a name.");

    public static Diagnostic NullKey(Place at) =>
        Error("null-key", "Null as key", at, $"{Echo(at)} is null, which cannot be a key. Use a string.");

    public static Diagnostic WrongKey(Place at, string error) =>
        Error("wrong-key", "Wrong type of key", at, $"{Echo(at)} cannot be a key: {error}. Use a string.");

    public static Diagnostic AttributeOfNull(Place at, string name) =>
        Error("attribute-of-null", "Attribute of a null value", at, $"The value is null, so it has no attribute {Quote(name)}. Use try, or test for null first.");

    public static Diagnostic NoAttribute(Place at, string name, IEnumerable<string> names) =>
        Error("no-attribute", "No such attribute", at, $"The object has no attribute {Quote(name)}.{Suggest(name, names)}");

    public static Diagnostic NoAttributes(Place at, string name, DataType type) =>
        Error("no-attribute", "No such attribute", at, type.IsSequence
            ? $"A {type.FriendlyName} has no attribute {Quote(name)}. Choose one element, or write [*] for the attribute of each."
            : $"A {type.FriendlyName} has no attribute {Quote(name)}. Only objects and maps have attributes.");

    public static Diagnostic IndexOfNull(Place at) =>
        Error("index-of-null", "Index of a null value", at, "The value is null, so it has no elements. Use try, or test for null first.");

    public static Diagnostic NullIndex(Place at) => Error("wrong-index", "Invalid index", at, "The index is null. Use a number or a string.");

    public static Diagnostic WrongIndex(Place at, string error) =>
        Error("wrong-index", "Invalid index", at, $"{Quote(at.File.Slice(at.Span).Trim(" .[]").ToString().ReplaceLineEndings(" "))} is no index here: {error}. Use a number for a list or tuple and a string for a map or object.");

    public static Diagnostic NotIndexable(Place at, DataType type) =>
        Error("wrong-index", "Invalid index", at, type.Kind == DataTypeKind.Set
            ? "The elements of a set have no index. Convert it with tolist if the order does not matter."
            : $"A {type.FriendlyName} has no elements. Remove the index.");

    public static Diagnostic OutOfRange(Place at, Number index, int length) =>
        Error("wrong-index", "Invalid index", at, !index.IsInteger
            ? $"The index is {Cut(index.ToString())}, and only a whole number is one. Round it."
            : length == 0
                ? "There are no elements, so there is none to take. Use try, or test the length first."
                : $"The index is {Cut(index.ToString())}, and the elements are numbered from 0 to {length - 1}. Choose one of them.");

    public static Diagnostic NoElement(Place at, string key, IEnumerable<string> keys) =>
        Error("no-element", "No such element", at, $"There is no element with the key {Quote(key)}.{Suggest(key, keys)}");

    private static Diagnostic Error(string code, string summary, Place at, string detail) => new(code, DiagnosticLevel.Error, summary, detail, at);

    private static string Quote(string name) => $"\"{Cut(name)}\"";

    private static string Echo(Place at) => Quote(at.File.Slice(at.Span).ToString().ReplaceLineEndings(" "));

    private static string Cut(string text) => text.Length <= EchoLimit ? text : string.Concat(text.AsSpan(0, EchoLimit - 1), "…");

    private static string Suggest(string name, IEnumerable<string> names) =>
        Suggestion.OrNothing(name, names) is { Length: > 0 } hint ? " " + hint : " Check the spelling.";
}
