using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>Faults of a template's YAML or JSON.</summary>
internal static class SyntaxDiagnostics
{
    public static Diagnostic DuplicateKey(string name, Place place, Place first) => new("duplicate-key", DiagnosticLevel.Error, "Key stands twice",
        $"\"{Echo.Cut(name)}\" stands here and at {first}, and only the last one counts. Rename or remove one.", place, first);

    public static Diagnostic InvalidYaml(Place place) => Invalid(
        "What stands here does not continue the YAML before it. Check indentation, quotes and colons; what follows is not read.", place);

    public static Diagnostic NestedTooDeeply(Place place) => Invalid("Values are nested too deeply here. Flatten them; what follows is not read.", place);

    public static Diagnostic TooLarge(Place place) => Invalid(
        "With all its aliases the document is larger than any template may be. Shorten it; what follows is not read.", place);

    public static Diagnostic UnknownAnchor(string name, Place place) => Invalid(
        $"There is no anchor \"{Echo.Cut(name)}\" before this alias. Define it with \"&{Echo.Cut(name)}\" first.", place);

    public static Diagnostic RecursiveAnchor(string name, Place place) => Invalid(
        $"The anchor \"{Echo.Cut(name)}\" holds itself. Move the alias out of it.", place);

    public static Diagnostic KeyIsNoText(Place place) => Invalid("Only a text can be a key. Write the key as text.", place);

    public static Diagnostic NothingToMerge(Place place) => Invalid("Only maps can be merged into a map. Give \"<<\" a map or a list of maps.", place);

    public static Diagnostic SecondDocument(Place place) => new("second-document", DiagnosticLevel.Error, "More than one document",
        "A template is one YAML document and another one begins here. Move it into a file of its own; it is not read.", place);

    private static Diagnostic Invalid(string detail, Place place) => new("invalid-yaml", DiagnosticLevel.Error, "Text is not valid YAML", detail, place) { IsSyntax = true };
}
