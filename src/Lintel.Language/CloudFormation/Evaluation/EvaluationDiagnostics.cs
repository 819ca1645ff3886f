using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>Faults of values in a template.</summary>
internal static class EvaluationDiagnostics
{
    // More than any template has; a hostile one must not make every fault a long search.
    private const int MostNames = 1_000;

    public static Diagnostic Undeclared(string what, string name, IEnumerable<string> known, Place place) => Error("undeclared-reference",
        "Reference to something undeclared",
        $"There is no {what} \"{Echo.Cut(name)}\" in this template. {Suggestion.OrNothing(name, known.Take(MostNames))}", place);

    public static Diagnostic UnknownIntrinsic(string name, IEnumerable<string> known, Place place) =>
        name.Contains("Rain::", StringComparison.Ordinal)
            ? new("rain-directive", DiagnosticLevel.Warning, "Directive of Rain is not read",
                $"\"{Echo.Cut(name)}\" is replaced by \"rain pkg\" before the template is deployed. Review its result; here the value is unknown.", place)
            : Error("unknown-intrinsic", "Unknown intrinsic", $"CloudFormation has no \"{Echo.Cut(name)}\". {Suggestion.OrNothing(name, known)}", place);

    public static Diagnostic WrongShape(string wanted, Place place) => Error("wrong-shape", "Argument has the wrong shape",
        $"Here {wanted} is expected. Write it in that form.", place);

    public static Diagnostic NullValue(Place place) => Error("null-value", "Null value",
        "Null is no value in a template. Give a value, remove the name, or use AWS::NoValue.", place);

    public static Diagnostic OutOfRange(string fact, Place place) => Error("out-of-range", "Value is out of range", fact, place);

    public static Diagnostic TooMuch(Place place) => new("too-deep", DiagnosticLevel.Warning, "Too much to compute",
        "What stands here is nested too deeply or is too large to compute. Shorten it; it is treated as unknown.", place);

    private static Diagnostic Error(string code, string summary, string detail, Place place) =>
        new(code, DiagnosticLevel.Error, summary, detail.TrimEnd(), place);
}
