using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

internal static partial class EvaluationDiagnostics
{
    public static Diagnostic UnknownFunction(Place at, string name, IEnumerable<string> names) =>
        Error("unknown-function", "Unknown function", at, $"There is no function {Quote(name)}.{Suggest(name, names)}");

    public static Diagnostic WrongCount(Place at, string name, int given, int wanted, bool hasRest) =>
        Error("argument-count", given < wanted ? "Not enough arguments" : "Too many arguments", at,
            $"{Quote(name)} takes {(hasRest ? "at least " : "")}{wanted} argument{(wanted == 1 ? "" : "s")}, and {given} {(given == 1 ? "is" : "are")} given. "
            + (given < wanted ? "Add what is missing." : "Remove the rest."));

    public static Diagnostic WrongArgument(Place argument, Place start, string parameter, string error) =>
        Error("wrong-argument", "Invalid function argument", start, $"{Echo(argument)} does not do for {Quote(parameter)}: {error}. Change the argument.");

    public static Diagnostic CallFailed(Place at, string name, string error) =>
        Error("call-failed", "Function call failed", at, $"{Quote(name)} has no result: {error}. Check the arguments.");

    public static Diagnostic WrongExpansion(Place at, DataType type, bool isNull) =>
        Error("wrong-expansion", "Invalid expansion", at,
            $"{Echo(at)} is {(isNull ? "null" : $"a {type.FriendlyName}")}, and only a list, set or tuple can be expanded with \"...\". Change or remove it.");

    public static Diagnostic NothingSucceeded(Place at, IReadOnlyList<Diagnostic> faults) =>
        Error("nothing-succeeded", "No expression succeeded", at,
            $"Every expression that is tried here is faulty; the last one: {(faults.Count == 0 ? "no more is known" : Cut(faults[^1].Summary))}. Add one that always has a value.");

    public static Diagnostic NotInTemplate(Place at, string name) =>
        Error("not-in-template", "Function not allowed in template", at, $"{Quote(name)} cannot be called in this template. Pass its result as a variable.");

    public static Diagnostic FaultyTemplate(Place at, string path, Diagnostic? fault) =>
        Error("faulty-template", "Faulty template", at, $"The template {Quote(path)} is faulty{(fault is null ? "" : $": {fault.Summary}")}. {fault?.Detail ?? "Correct it."}");
}
