using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Every fault of a block of Terraform's own language that no value has a part in.</summary>
internal static class LanguageDiagnostics
{
    public static Diagnostic QuotedReference(Place place) => Warning("quoted-reference", "Quoted reference",
        $"{Echo(place)} is a reference in quotes, as Terraform 0.11 wanted them. Remove the quotes.", place);

    public static Diagnostic QuotedKeyword(Place place) => Warning("quoted-reference", "Quoted keyword",
        $"{Echo(place)} is a keyword in quotes, as Terraform 0.11 wanted them. Remove the quotes.", place);

    public static Diagnostic NoList(string argument, Place place) => Error("no-reference", "No list of references",
        $"\"{argument}\" takes a list that is written out. Put what it shall hold in brackets.", place);

    public static Diagnostic NoReference(string argument, Place place) => Error("no-reference", "Not a plain reference",
        $"{Echo(place)} stands in \"{argument}\", which takes names with constant keys and computes nothing. Write a reference.", place);

    public static Diagnostic PartOfObject(string argument, Place place) => Error("no-reference", "Reference to a part",
        $"\"{argument}\" takes whole objects, and {Echo(place)} is a part of one. Remove it.", place);

    public static Diagnostic NoKeyword(string argument, string words, Place place) => Error("no-reference", "Unknown keyword",
        $"\"{argument}\" is {words}, and {Echo(place)} is neither. Write one of them.", place);

    public static Diagnostic IgnoredWildcard(Place place) => Error("ignored-wildcard", "Wildcard in a list",
        "A wildcard in a list ignores nothing any more. Write \"ignore_changes = all\".", place);

    public static Diagnostic IgnoredComputed(string name, Place place) => Warning("ignored-computed", "Nothing to ignore",
        $"\"ignore_changes\" names \"{Cut(name)}\", which only the provider sets, so that its changes come from no configuration. Remove it.", place);

    public static Diagnostic UnsupportedName(string name, string type, string suggestion, Place place) => Error("unsupported-attribute", "Unsupported attribute",
        $"\"{type}\" has no argument, block or attribute \"{Cut(name)}\". {Or(suggestion, "Remove it.")}", place);

    public static Diagnostic NoTrigger(Place place) => Error("no-trigger", "Trigger is no resource",
        $"{Echo(place)} cannot trigger a replacement; only resources and their attributes can. Name a resource: terraform_data takes the value of anything.", place);

    public static Diagnostic NoProvider(string name, Place place) => Error("undeclared-provider", "Provider configuration not present",
        $"There is no provider block for \"{Cut(name)}\" in this module, and no caller is asked for one. Add one, or name it in configuration_aliases.", place);

    public static Diagnostic ProviderNotPassed(string name, string module, Place place) => Error("undeclared-provider", "Provider is not passed",
        $"{Cut(module)} asks its caller for the provider \"{Cut(name)}\". Name one for it in \"providers\".", place);

    public static Diagnostic ConstantCondition(string block, Place place) => Error("constant-condition", "Condition refers to nothing",
        $"The condition of this {block} is always the same. Refer to what shall be checked.", place);

    public static Diagnostic ForeignCondition(string variable, Place place) => Error("constant-condition", "Condition misses its variable",
        $"A validation tests the value of its own variable, and this one does not name var.{Cut(variable)}. Refer to it.", place);

    public static Diagnostic InvalidVersion(Place place) => Error("invalid-version", "Invalid version constraint",
        $"{Echo(place)} is no version constraint. Write conditions such as \">= 1.2.0, < 2.0.0\" or \"~> 1.2\".", place);

    public static Diagnostic InvalidSource(string fact, Place place) => Error("invalid-source", "Invalid source of a provider",
        $"{fact} Write it as \"namespace/name\", with a host before it where that is not the public registry.", place);

    public static Diagnostic RequiredProvider(string fact, Place place) => Error("invalid-provider", "Invalid provider requirement", fact, place);

    public static Diagnostic RequiredTwice(string source, string first, Place place) => Warning("required-twice", "Provider required twice",
        $"\"{Cut(source)}\" is required under this name and as \"{Cut(first)}\". Require it once.", place);

    public static Diagnostic ProviderName(string fact, Place place) => Error("invalid-name", "Invalid name of a provider", fact, place);

    public static Diagnostic VersionInProvider(Place place) => Warning("deprecated-argument", "Version in a provider block",
        "A version constraint in a provider block is deprecated. Move it into required_providers.", place);

    public static Diagnostic VersionOfLocal(Place place) => Error("invalid-version", "Version of a local module",
        "Only modules of a registry have versions, and this one is a folder. Remove \"version\".", place);

    public static Diagnostic NotRepeatable(string module, Place place) => Error("not-repeatable", "Module has its own providers",
        $"{Cut(module)} configures providers itself, so its calls take neither count, for_each nor depends_on. Pass providers to it instead.", place);

    public static Diagnostic Second(string block, string what, Place first, Place place) => Error("duplicate-block", "Block is there twice",
        $"{what} takes one block \"{block}\", and there is one at {first}. Remove one of them.", place) with { Context = first };

    public static Diagnostic BothBackends(Place cloud, Place place) => Error("duplicate-block", "Both a backend and a cloud",
        $"The state is kept by one of both, and \"cloud\" stands at {cloud}. Remove one of them.", place) with { Context = cloud };

    public static Diagnostic Labels(string type, int wanted, Place place) => Error("wrong-labels", "Wrong number of labels",
        wanted == 0 ? $"A \"{type}\" block takes no label here. Remove it." : $"A \"{type}\" block takes its type as a label. Add it.", place);

    public static Diagnostic NotConstant(string argument, string type, Place place) => Error("wrong-type", "Value has the wrong type",
        $"\"{argument}\" takes a {type}, and {Echo(place)} is none. Write one.", place);

    public static Diagnostic OnlyManaged(string argument, string kind, Place place) => Error("unsupported-argument", "Argument is for resources",
        $"\"{argument}\" says how a resource is changed, and a {kind} is only read. Remove it.", place);

    public static Diagnostic NullDefault(Place place) => Error("invalid-default", "Default must not be null",
        "The variable does not take null, so null cannot be its default. Change the default or \"nullable\".", place);

    public static Diagnostic NullGiven(string variable, Place place) => Error("invalid-variable-value", "Value must not be null",
        $"Variable \"{Cut(variable)}\" has no default and does not take null. Give it a value.", place);

    public static Diagnostic WrongAddress(string fact, Place place) => Error("invalid-address", "Invalid address", fact, place);

    public static Diagnostic OutsideRoot(Place place) => Error("outside-root", "Import outside the root module",
        "Only the root module can import. Move the block there, and put the module's path before the address.", place);

    public static Diagnostic SensitiveKeys(Place place) => Error("invalid-repetition", "Invalid repetition",
        "\"for_each\" is sensitive, and its keys would be seen in addresses. Use nonsensitive() on what is no secret.", place);

    public static Diagnostic SensitiveOutput(Place place) => Error("sensitive-output", "Sensitive value in an output",
        "What is sensitive can leave the root module only by an output that says so. Set \"sensitive\" to true.", place);

    public static Diagnostic SelfReference(string address, Place place) => Error("cycle", "Value depends on itself",
        $"{Cut(address)} refers to itself. Refer to what its value comes from instead.", place);

    public static Diagnostic WhileDestroying(Place place) => Error("not-in-context", "Reference means nothing here",
        $"{Echo(place)} may be gone when this runs, as the resource is destroyed. Refer to self, count.index or each.key only.", place);

    public static Diagnostic NoProvisioner(string type, string suggestion, Place place) => Error("unknown-type", "Unknown type of provisioner",
        $"\"{Cut(type)}\" is no provisioner of Terraform. {Or(suggestion, "Use file, local-exec or remote-exec.")}", place);

    private static Diagnostic Error(string code, string summary, string detail, Place place) => new(code, DiagnosticLevel.Error, summary, detail, place);

    private static Diagnostic Warning(string code, string summary, string detail, Place place) => new(code, DiagnosticLevel.Warning, summary, detail, place);

    private static string Or(string suggestion, string otherwise) => suggestion.Length > 0 ? suggestion : otherwise;

    private static string Echo(Place place) => $"\"{Cut(place.File.Slice(place.Span).Trim(" .\"").ToString().ReplaceLineEndings(" "))}\"";

    private static string Cut(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
