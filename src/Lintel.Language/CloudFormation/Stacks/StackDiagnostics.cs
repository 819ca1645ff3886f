using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Faults of a template's sections and of what is given to it.</summary>
internal static class StackDiagnostics
{
    public static Diagnostic NotATemplate(string path) => Error("not-a-template", "File is no template",
        $"\"{Echo.Cut(path)}\" neither names a template format nor has resources of AWS types. Name a template.", null);

    public static Diagnostic TooLarge(string path) => new("too-large", DiagnosticLevel.Warning, "Template is too large",
        $"\"{Echo.Cut(path)}\" is larger than CloudFormation takes. Split it; it is not read.");

    public static Diagnostic UnknownSection(string name, IEnumerable<string> known, Place place) => new("unknown-section", DiagnosticLevel.Warning, "Unknown section",
        $"A template has no section \"{Echo.Cut(name)}\"; it is left out. {Suggestion.OrNothing(name, known)}".TrimEnd(), place);

    public static Diagnostic NoMap(string what, Place place) => Error("wrong-shape", "A map is expected",
        $"{what} must be a map of names and values. Write it so; it is not read.", place);

    public static Diagnostic NoType(string resource, Place place) => Error("missing-type", "Resource without a type",
        $"Resource \"{Echo.Cut(resource)}\" does not say what it is. Give it a Type such as AWS::S3::Bucket.", place);

    public static Diagnostic UnknownAttribute(string name, IEnumerable<string> known, Place place) => new("unknown-attribute", DiagnosticLevel.Warning,
        "Unknown resource attribute", $"A resource has no \"{Echo.Cut(name)}\" beside its Properties. {Suggestion.OrNothing(name, known)}".TrimEnd(), place);

    public static Diagnostic Cycle(string what, Place place) => Error("cycle", "Value depends on itself",
        $"{Echo.Cut(what)} is needed to make itself. Break the circle by taking one of its references out.", place);

    public static Diagnostic UnknownDependency(string name, IEnumerable<string> known, Place place) => Error("undeclared-reference",
        "Reference to something undeclared", $"There is no resource \"{Echo.Cut(name)}\" in this template. {Suggestion.OrNothing(name, known.Take(1_000))}".TrimEnd(), place);

    public static Diagnostic InvalidParameter(string name, string fact, Place place) => Error("invalid-parameter-value", "Value is not allowed",
        $"The value of parameter \"{Echo.Cut(name)}\" {fact}. Give another one.", place);

    public static Diagnostic UndeclaredParameter(string name, IEnumerable<string> known) => new("undeclared-parameter", DiagnosticLevel.Warning,
        "Value for an undeclared parameter", $"A value is given for parameter \"{Echo.Cut(name)}\", which the template does not declare. {Suggestion.OrNothing(name, known)}".TrimEnd());

    public static Diagnostic InvalidParameterFile(string path) => Error("invalid-parameter-file", "File of parameters is not readable",
        $"\"{Echo.Cut(path)}\" is missing, or is neither a list of ParameterKey and ParameterValue nor an object with Parameters. Check the file.", null);

    public static Diagnostic FailedAssertion(string rule, string message, Place place) => new("failed-assertion", DiagnosticLevel.Warning, "Parameters break a rule",
        $"The values of the parameters break rule \"{Echo.Cut(rule)}\": {Echo.Cut(message)} Give other values.", place);

    public static Diagnostic Macro(string name, Place place) => new("unknown-macro", DiagnosticLevel.Warning, "Macro is not here",
        $"\"{Echo.Cut(name)}\" changes the template when it is deployed, and its code is not here. What it adds is unknown.", place);

    public static Diagnostic MissingTemplate(string stack, string url, Place place) => new("missing-module", DiagnosticLevel.Warning, "Nested template is not here",
        $"{Echo.Cut(stack)} comes from \"{Echo.Cut(url)}\", which is not in this tree. Its resources are unknown.", place);

    public static Diagnostic RecursiveTemplate(string stack, Place place) => Error("recursive-module", "Template nests itself",
        $"{Echo.Cut(stack)} nests a template that is already nesting it. Remove one of the stacks.", place);

    public static Diagnostic NestedTooDeep(string stack, int limit, Place place) => new("modules-too-deep", DiagnosticLevel.Warning, "Stacks are nested too deep",
        $"{Echo.Cut(stack)} is the stack in more than {limit} others. What it makes is left out and treated as unknown.", place);

    public static Diagnostic TooMany(string path, int stacks, int resources) => new("too-many-resources", DiagnosticLevel.Warning, "Too many resources",
        $"\"{Echo.Cut(path)}\" would make more than {stacks} stacks or {resources} resources. The rest is left out, and it is not known what it holds.");

    public static Diagnostic Module(string resource, string type, Place place) => new("missing-module", DiagnosticLevel.Warning, "Module is not here",
        $"{Echo.Cut(resource)} is of type \"{Echo.Cut(type)}\", a module of the registry. Its resources are unknown.", place);

    public static Diagnostic UnknownLoop(string name, string reason, Place place) => new("unknown-loop", DiagnosticLevel.Warning, "Loop cannot be unrolled",
        $"What \"{Echo.Cut(name)}\" goes through is not known: {Echo.Cut(reason)}. What it makes is unknown.", place);

    public static Diagnostic TooManyTurns(string name, int limit, Place place) => new("too-many-instances", DiagnosticLevel.Warning, "Too many turns",
        $"The loops of this template make more than {limit} parts, \"{Echo.Cut(name)}\" among them. What is above is left out.", place);

    private static Diagnostic Error(string code, string summary, string detail, Place? place) => new(code, DiagnosticLevel.Error, summary, detail.TrimEnd(), place);
}
