using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>What can be wrong with an expression when it is evaluated.</summary>
internal static class EvaluationDiagnostics
{
    private const int EchoLimit = 80;

    public static Diagnostic BudgetSpent(Place at) => new("budget-spent", DiagnosticLevel.Warning, "Evaluation stopped at its bound",
        "Evaluating this source takes more steps or memory than one review may spend. What is not evaluated is unknown; split the source, or make the expression smaller.", at);

    public static Diagnostic TooDeep(Place at, int depth) => new("evaluation-too-deep", DiagnosticLevel.Warning, "Evaluation too deep",
        $"{Echo(at)} depends on more than {depth} other expressions in a chain. Shorten the chain.", at);

    public static Diagnostic UnknownName(Place at, string name, IEnumerable<string> known) =>
        Error("unknown-name", "Unknown name", at, $"Nothing is called {Quote(name)} here.{Suggest(name, known)}");

    public static Diagnostic UnknownFunction(Place at, string name, IEnumerable<string> known) =>
        Error("unknown-function", "Call to unknown function", at, $"There is no function called {Quote(name)}.{Suggest(name, known)}");

    public static Diagnostic CallFailed(Place at, string name, string error, Place call) =>
        Error("call-failed", "Error in function call", at, $"The call to {Quote(name)} failed: {error}.", call);

    public static Diagnostic NotExpandable(Place at) =>
        Error("not-expandable", "Invalid expanding argument", at, $"{Echo(at)} is no list, set or tuple, so it cannot be spread over arguments with \"...\".");

    public static Diagnostic AllTriesFailed(Place at, Diagnostic? first) =>
        Error("all-tries-failed", "No argument of try works", at, $"Every argument of \"try\" is faulty. The first says: {first?.Detail ?? "there is none."}");

    public static Diagnostic AttributeOfNull(Place at, string name) =>
        Error("attribute-of-null", "Attribute of null", at, $"The value before {Quote(name)} is null, so it has no attributes.");

    public static Diagnostic NoAttribute(Place at, string name, IEnumerable<string> known) =>
        Error("no-attribute", "Unsupported attribute", at, $"This object has no attribute or key {Quote(name)}.{Suggest(name, known)}");

    public static Diagnostic NoAttributes(Place at, string name, DataType type) =>
        Error("no-attributes", "Unsupported attribute", at, $"A value of type {type} has no attributes, so {Quote(name)} cannot be read from it.");

    public static Diagnostic IndexOfNull(Place at) => Error("index-of-null", "Index of null", at, "The value that is indexed is null.");

    public static Diagnostic NullKey(Place at) => Error("null-key", "Null as a key", at, "A key is null. Give it a value.");

    public static Diagnostic InvalidKey(Place at, string error) => Error("invalid-key", "Invalid object key", at, $"{Echo(at)} cannot be a key: {error}.");

    public static Diagnostic DuplicateKey(Place at, string key) =>
        Error("duplicate-key", "Duplicate object key", at, $"Two elements have the key {Quote(key)}. Add \"...\" after the value to gather them.");

    public static Diagnostic NotIndexable(Place at, DataType type) => Error("not-indexable", "Invalid index", at, $"A value of type {type} has no elements to index.");

    public static Diagnostic InvalidIndex(Place at, string why) => Error("invalid-index", "Invalid index", at, $"{Echo(at)} finds no element: {why}.");

    public static Diagnostic IndexOutOfRange(Place at, long index, int length) =>
        Error("invalid-index", "Invalid index", at, $"There is no element {index}: the collection has {length}.");

    public static Diagnostic NullInTemplate(Place at) =>
        Error("null-in-template", "Null in a template", at, $"{Echo(at)} is null, and a string cannot contain null.");

    public static Diagnostic NotText(Place at, string error) =>
        Error("not-text", "Invalid template value", at, $"{Echo(at)} cannot stand in a string: {error}.");

    public static Diagnostic NotIterable(Place at, Value value) => Error("not-iterable", "Iteration over no collection", at,
        $"{Echo(at)} is {(value.IsNull ? "null" : $"of type {value.Type}")}, and only lists, sets, maps, tuples and objects have elements.");

    public static Diagnostic SplatOfNull(Place at) => Error("splat-of-null", "Splat of null", at, "A splat over a list needs a list, and this one is null.");

    public static Diagnostic NullOperand(Place at) => Error("null-operand", "Invalid operand", at, $"{Echo(at)} is null. Give it a value.");

    public static Diagnostic InvalidOperand(Place at, string error) => Error("invalid-operand", "Invalid operand", at, $"{Echo(at)} does not fit here: {error}.");

    public static Diagnostic NoResult(Place at) => Error("no-result", "Operation without result", at, $"{Echo(at)} has no result. Do not divide zero by zero.");

    public static Diagnostic InconsistentResults(Place at, DataType then, DataType otherwise) => Error("inconsistent-results", "Inconsistent conditional result types", at,
        $"One branch is of type {then}, the other of type {otherwise}. Give both the same type.");

    private static Diagnostic Error(string code, string summary, Place at, string detail, Place? context = null) =>
        new(code, DiagnosticLevel.Error, summary, detail, at, context);

    private static string Suggest(string name, IEnumerable<string> known) => Suggestion.OrNothing(name, known) is { Length: > 0 } words ? $" {words}" : "";

    private static string Echo(Place at) => Quote(at.File.Slice(at.Span).ToString());

    private static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return $"\"{(line.Length <= EchoLimit ? line : string.Concat(line.AsSpan(0, EchoLimit - 1), "…"))}\"";
    }
}
