using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Every way in which a resource can differ from what its type takes.</summary>
internal static class SchemaDiagnostics
{
    private const string Provider = "version 5.100.0 of the AWS provider";

    public static Diagnostic UnknownType(string kind, string type, string suggestion, Place place) => Error("unknown-type", "Unknown resource type",
        $"\"{type}\" is no {(kind == "data" ? "data source" : kind)} of {Provider}. {Or(suggestion, "Check the spelling.")}", place);

    public static Diagnostic SupersededType(string type, string replacement, Place place) => Warning("deprecated-resource", "Superseded resource type",
        $"\"{type}\" has been superseded. Use \"{replacement}\".", place);

    public static Diagnostic DeprecatedType(string type, Place place) => Warning("deprecated-resource", "Deprecated resource type",
        $"\"{type}\" is deprecated in {Provider} and will be removed. Replace it.", place);

    public static Diagnostic UnsupportedArgument(string name, string type, string suggestion, Place place) => Error("unsupported-argument",
        "Unsupported argument", $"{Quoted(type)} takes no argument \"{Cut(name)}\" here. {Or(suggestion, "Remove it.")}", place);

    public static Diagnostic RemovedArgument(string name, string type, string now, Place place) => Error("removed-argument", "Removed argument",
        $"\"{name}\" of \"{type}\" has been removed. Use {now}.", place);

    public static Diagnostic DeprecatedArgument(string name, string type, string? now, Place place) => Warning("deprecated-argument",
        "Deprecated argument", $"\"{name}\" of \"{type}\" is deprecated. {(now is null ? "It will be removed." : $"Use {now}.")}", place);

    public static Diagnostic UnsupportedBlock(string name, string type, string suggestion, Place place) => Error("unsupported-block",
        "Unsupported block", $"{Quoted(type)} takes no block \"{Cut(name)}\" here. {Or(suggestion, "Remove it.")}", place);

    public static Diagnostic BlockExpected(string name, string type, Place place) => Error("unsupported-argument", "Argument is a block",
        $"\"{name}\" of \"{type}\" is a block. Write it without \"=\".", place);

    public static Diagnostic MissingArgument(string name, string type, ConfigBlock block) => Error("missing-argument", "Missing required argument",
        $"\"{name}\" of {Quoted(type)} must be set. Set it.", block.Opening);

    public static Diagnostic MissingBlock(string name, string type, ConfigBlock block) => Error("missing-block", "Missing required block",
        $"\"{type}\" needs the block \"{name}\". Add one.", block.Opening);

    public static Diagnostic MissingAssertion(Place check) => Error("missing-block", "Missing required block",
        "\"check\" needs the block \"assert\". Add one.", check);

    public static Diagnostic TooManyBlocks(string name, string type, int most, ConfigBlock block) => Error("too-many-blocks", "Too many blocks",
        $"\"{type}\" takes no more than {most} \"{name}\" block{(most == 1 ? "" : "s")}. Remove this one.", block.Opening);

    public static Diagnostic ReadOnly(string name, string type, Place place) => Error("read-only-argument", "Argument cannot be set",
        $"\"{name}\" of \"{type}\" is set by {(type.StartsWith("aws_", StringComparison.Ordinal) ? "AWS" : "Terraform")}. Remove it.", place);

    private static Diagnostic Error(string code, string summary, string detail, Place place) =>
        new(code, DiagnosticLevel.Error, summary, detail.TrimEnd(), place);

    private static Diagnostic Warning(string code, string summary, string detail, Place place) =>
        new(code, DiagnosticLevel.Warning, summary, detail.TrimEnd(), place);

    // A block with a label has quotes of its own.
    private static string Quoted(string type) => type.Contains('"') ? type : $"\"{type}\"";

    private static string Or(string suggestion, string otherwise) => suggestion.Length > 0 ? suggestion : otherwise;

    private static string Cut(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
