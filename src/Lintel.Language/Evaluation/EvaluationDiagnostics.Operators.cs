using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

internal static partial class EvaluationDiagnostics
{
    public static Diagnostic WrongOperand(Place at, string error) =>
        Error("wrong-operand", "Invalid operand", at, $"{Echo(at)} cannot be an operand here: {error}. Convert it first.");

    public static Diagnostic NullOperand(Place at, Place operation) =>
        Error("wrong-operand", "Invalid operand", operation, $"{Echo(at)} is null, and this operator needs a value. Use coalesce, or test for null first.");

    public static Diagnostic NoResult(Place at, string error) =>
        Error("operation-failed", "Operation failed", at, $"{Echo(at)} has no result: {error}. Check the operands.");

    public static Diagnostic NullInTemplate(Place at) =>
        Error("null-in-template", "Null in a template", at, $"{Echo(at)} is null, which has no text. Use coalesce, or leave it out with a directive.");

    public static Diagnostic WrongInTemplate(Place at, string error) =>
        Error("wrong-in-template", "Value without a text", at, $"{Echo(at)} cannot be put into a string: {error}. Use join or jsonencode.");

    public static Diagnostic DifferentResults(Place at, DataType then, DataType otherwise) =>
        Error("different-results", "Results of different types", at,
            $"The first result is {Article(then)} and the second {Article(otherwise)}, and no type takes both. Convert one of them.");

    public static Diagnostic WrongResult(Place at, string error) =>
        Error("different-results", "Results of different types", at, $"{Echo(at)} cannot take the type of both results: {error}. Convert it.");

    public static Diagnostic NullCondition(Place at) =>
        Error("wrong-condition", "Null condition", at, $"{Echo(at)} is null, and a condition is true or false. Test for null first.");

    public static Diagnostic WrongCondition(Place at, string error) =>
        Error("wrong-condition", "Condition is no bool", at, $"{Echo(at)} is no condition: {error}. Compare it with something.");

    public static Diagnostic NullCollection(Place at) =>
        Error("wrong-collection", "Iteration over null", at, $"{Echo(at)} is null, so there is nothing to go through. Use coalesce with an empty list or map.");

    public static Diagnostic WrongCollection(Place at, DataType type) =>
        Error("wrong-collection", "Iteration over a single value", at, $"{Echo(at)} is a {type.FriendlyName}, which has no elements. Use a list, set, map or object.");

    public static Diagnostic SplatOfNull(Place at) =>
        Error("splat-of-null", "Splat of a null sequence", at, $"{Echo(at)} is null, and its elements are asked for. Use coalesce with an empty list.");

    public static Diagnostic DuplicateKey(Place at, string key) =>
        Error("duplicate-key", "Duplicate key", at,
            $"Two elements give the key {Quote(key)}. Make keys unique, or write ... after the value to gather the values of a key.");

    private static string Article(DataType type) => (type.FriendlyName[0] == 'o' ? "an " : "a ") + type.FriendlyName;
}
