using System.Globalization;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Every fault that reading Terraform's own language can report.</summary>
internal static class TerraformDiagnostics
{
    public const string CountFact = "must be a whole number that is not negative";
    public const string ForEachFact = "must be a map, or a set of strings; toset() makes one of a list";
    public const string DynamicFact = "of a dynamic block must be a collection";

    public static Diagnostic UnexpectedAttribute(string name, Place place) => Error("unexpected-argument", "Argument outside of any block",
        $"\"{Cut(name)}\" stands at the top of the file. Move it into a block, such as locals.", place);

    public static Diagnostic UnknownBlockType(string type, IEnumerable<string> known, Place place) => new("unknown-block", DiagnosticLevel.Warning,
        "Unknown block type",
        $"\"{Cut(type)}\" is no block that this version reads; it is left out. {Suggestion.OrNothing(type, known)}", place);

    public static Diagnostic WrongLabels(string type, int wanted, int found, Place place) => Error("wrong-labels", "Wrong number of labels",
        $"A \"{type}\" block takes {wanted} labels and this one has {found}. Give it {wanted}.", place);

    public static Diagnostic Duplicate(string what, Place place, Place first) => new("duplicate-declaration", DiagnosticLevel.Error,
        "Declared more than once",
        $"The {Cut(what)} is declared here and at {first}. Rename or remove one; until then neither is used where it is referred to.", place, first);

    public static Diagnostic NothingToOverride(string what, Place place) => Error("nothing-to-override", "Override without a base",
        $"The {Cut(what)} in this override file has no declaration to change. Declare it in a plain file first.", place);

    public static Diagnostic InvalidType(Place place) => Error("invalid-type", "Invalid type",
        $"\"{Cut(place)}\" is no type. Use string, number, bool, any, list(), set(), map(), object() or tuple().", place);

    public static Diagnostic InvalidType(string fact, Place place) => Error("invalid-type", "Invalid type", fact, place);

    public static Diagnostic CallsNotAllowed(string name, Place place) => Error("variables-not-allowed", "Function calls are not allowed here",
        $"\"{Cut(name)}\" is a function and only constants can stand here. Write its result.", place);

    public static Diagnostic InvalidDefault(Place place, string of) => Error("invalid-default", "Default is not of its type",
        $"\"{Cut(place)}\" cannot be the default of this {of}. Change the default or the type.", place);

    public static Diagnostic InvalidVariableValue(string name, Place? place) => Error("invalid-variable-value", "Value is not of its type",
        $"The value given for variable \"{Cut(name)}\" cannot be converted to its type. Give a value of that type.", place);

    public static Diagnostic VariablesNotAllowed(string name, Place place) => Error("variables-not-allowed", "References are not allowed here",
        $"\"{Cut(name)}\" is a reference and only constants can stand here. Write the value itself.", place);

    public static Diagnostic UndeclaredVariableValue(string name, Place? place) => new("undeclared-variable", DiagnosticLevel.Warning,
        "Value for an undeclared variable",
        $"A value is given for variable \"{Cut(name)}\", which the root module does not declare. Declare it or remove the value.", place);

    public static Diagnostic MissingFile(string path) => Error("missing-file", "File is missing",
        $"\"{Cut(path)}\" is not there or is not text. Check the path.", null);

    public static Diagnostic ValidationFailed(string name, string message, Place place) => Error("failed-validation", "Variable breaks its own rule",
        $"The value of variable \"{Cut(name)}\" fails its validation: {Cut(message)} Give another value.", place);

    public static Diagnostic Undeclared(string what, string name, string suggestion, Place place) => Error("undeclared-reference",
        "Reference to something undeclared", $"{what} \"{Cut(name)}\" is not declared in this module. {Or(suggestion, "Declare it, or check the spelling.")}", place);

    public static Diagnostic UnsupportedAttribute(string name, string of, string suggestion, Place place) => Error("unsupported-attribute",
        "Unsupported attribute", $"\"{Cut(name)}\" is no attribute of {Cut(of)}. {Or(suggestion, "Check what it offers.")}", place);

    public static Diagnostic IncompleteReference(string name, Place place) => Error("incomplete-reference", "Incomplete reference",
        $"\"{Cut(name)}\" alone has no value. Name what is meant after a dot.", place);

    public static Diagnostic InvalidInstanceKey(string address, string expected, Place place) => Error("invalid-instance-key", "Invalid instance key",
        $"\"{Cut(address)}\" {expected}.", place);

    public static Diagnostic InvalidRepetition(string argument, string fact, Place place) => Error("invalid-repetition", "Invalid repetition",
        $"\"{argument}\" {fact}.", place);

    public static Diagnostic Cycle(string what, Place place) => Error("cycle", "Value depends on itself",
        $"{what} is needed to compute itself. Break the circle by giving one of its parts a value of its own.", place);

    public static Diagnostic Circle(IReadOnlyList<string> members, Place place) => Error("cycle", "Values depend on each other",
        $"{Cut(members[0])} is needed to compute itself: {Listed(members)}. Break the circle by giving one of its parts a value of its own.", place);

    public static Diagnostic InvalidName(string name, string kind, Place place) => Error("invalid-name", "Invalid name",
        $"\"{Cut(name)}\" cannot name a {kind}. Begin with a letter or an underscore, and go on with letters, digits, underscores and dashes.", place);

    public static Diagnostic ReservedName(string name, Place place) => Error("reserved-name", "Name is reserved",
        $"\"{name}\" has a meaning of its own in module blocks, so no variable can have that name. Rename the variable.", place);

    public static Diagnostic TwoRepetitions(Place place, Place first) => new("invalid-repetition", DiagnosticLevel.Error, "Both count and for_each",
        $"\"for_each\" is set here and \"count\" at {first}, and only one can say how many there are. Remove one of them.", place);

    public static Diagnostic MissingInstanceKey(string address, Place place) => Error("missing-instance-key", "Missing instance key",
        $"\"{Cut(address)}\" stands for several instances. Choose one with [key], or write [*] for all of them.", place);

    public static Diagnostic UnexpectedInstanceKey(string address, Place place) => Error("unexpected-instance-key", "Unexpected instance key",
        $"\"{Cut(address)}\" has neither \"count\" nor \"for_each\", so it has no keys. Remove the key.", place);

    public static Diagnostic TooDeep(string what, Place place) => new("too-deep", DiagnosticLevel.Warning, "References nest too deeply",
        $"{what} stands at the end of a chain of references that is too long to follow. Shorten the chain.", place);

    public static Diagnostic MissingModule(string source, IReadOnlyList<string> calls, bool isLocal, Place place) => new("missing-module", DiagnosticLevel.Warning, "Module is not here",
        $"\"{Cut(source)}\" is not in this tree, so all that comes of {Some(calls)} is unknown. {(isLocal
            ? "Check the path of its folder."
            : $"Run \"terraform init\", or give its folder: --module-path {Cut(calls[0]["module.".Length..].Replace(".module.", ".", StringComparison.Ordinal))}=FOLDER.")}", place);

    public static Diagnostic UnknownModuleSource(string address, Place place) => new("unknown-module-source", DiagnosticLevel.Warning, "Source of a module is not known",
        $"The source of {address} depends on something that is not known here, so all that comes of it is unknown. Give the variables that it needs, or its folder with --module-path.", place);

    public static Diagnostic RecursiveModule(string address, Place place) => Error("recursive-module", "Module calls itself",
        $"{address} calls a module that is already calling it. Remove one of the calls.", place);

    public static Diagnostic ModulesTooDeep(int limit, Place place) => new("modules-too-deep", DiagnosticLevel.Warning, "Modules are nested too deep",
        $"More than {limit} modules call each other in a row to come here. What this call leads to is left out and treated as unknown.", place);

    public static Diagnostic TooManyInstances(string address, int limit, Place place) => new("too-many-instances", DiagnosticLevel.Warning, "Too many instances",
        $"{Cut(address)} would have more than {limit} instances. They are treated as unknown.", place);

    public static Diagnostic TooManyResources(string root, int limit) => new("too-many-resources", DiagnosticLevel.Warning, "Too many resources",
        $"\"{Cut(root)}\" would have more than {limit} resources or modules. The rest is left out, and it is not known what it holds.");

    public static Diagnostic WrongType(string name, Place place) => Error("wrong-type", "Value has the wrong type",
        $"\"{Cut(place)}\" cannot be converted to the type of \"{Cut(name)}\". Give a value of that type.", place);

    public static Diagnostic NotInContext(string name, string needed, Place place) => Error("not-in-context", "Reference means nothing here",
        $"\"{Cut(name)}\" only has a value in a block with {needed}. Use it there.", place);

    public static Diagnostic IncompleteDynamic(string type, Place place) => Error("incomplete-dynamic", "Incomplete dynamic block",
        $"The dynamic block \"{Cut(type)}\" needs a for_each argument and a content block. Add what is missing.", place);

    private static Diagnostic Error(string code, string summary, string detail, Place? place) =>
        new(code, DiagnosticLevel.Error, summary, detail.TrimEnd(), place);

    private static string Listed(IReadOnlyList<string> members)
    {
        const int Most = 12;
        var shown = members.Count <= Most ? members : [.. members.Take(Most - 1), $"{members.Count - Most} more", members[^1]];
        return string.Join(" → ", shown.Select(Cut));
    }

    private static string Some(IReadOnlyList<string> names) => names.Count <= 5
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more calls");

    private static string Cut(Place place) => Cut(place.File.Slice(place.Span).ToString());

    private static string Or(string suggestion, string otherwise) => suggestion.Length > 0 ? suggestion : otherwise;

    /// <summary>Echoed source is cut: it may be a whole file.</summary>
    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[78]) ? 78 : 79), "…");
    }
}
