using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>What can be wrong with a plan or state.</summary>
internal static class RecordedDiagnostics
{
    public static Diagnostic Invalid(string fact, Place place) => Error("invalid-json", "Text is not valid JSON",
        $"In \"{place.File.Path}\" {fact}. Write the file anew: it may have been cut off.", place);

    public static Diagnostic BinaryPlan(Place place) => Error("binary-plan", "Plan is not in JSON",
        $"\"{place.File.Path}\" is a plan as Terraform saves it for itself. Run \"terraform show -json {FileName(place)} > plan.json\" and review plan.json.", place);

    public static Diagnostic PlanLog(Place place) => Error("plan-log", "Log of a run is no plan",
        $"\"{place.File.Path}\" holds the messages of a run, one JSON object a line. "
            + "Run \"terraform plan -out tfplan\" and \"terraform show -json tfplan > plan.json\" and review plan.json.", place);

    public static Diagnostic OldState(string version, Place place) => Error("old-state", "State is too old",
        $"\"{place.File.Path}\" is a state of version {version} and version 4 is read. Terraform 0.12 or later writes it anew with \"terraform apply -refresh-only\".", place);

    public static Diagnostic NewerFormat(string what, string version, Place place) => Error("newer-format", "Format is newer than this program",
        $"\"{place.File.Path}\" is a {what} of version {version}. Use a newer Lintel, or write it with a Terraform whose {what} it reads.", place);

    public static Diagnostic Encrypted(Place place) => Error("encrypted-state", "State is encrypted",
        $"\"{place.File.Path}\" is encrypted by OpenTofu. Run \"tofu show -json > state.json\" where its key is known and review state.json.", place);

    public static Diagnostic TooLarge(string path) => new("too-large", DiagnosticLevel.Error, "File cannot be read",
        $"\"{path}\" is too large or may not be read. Split the state, or check the file's rights.");

    public static Diagnostic Malformed(string what, Place place) => Warning("malformed-record", "Part of the record is not as expected",
        $"In \"{place.File.Path}\" {what}. It is left out; what it would have shown is unknown.", place);

    public static Diagnostic DuplicateKey(string name, Place place) => Warning("duplicate-key", "Name stands twice in an object",
        $"\"{Cut(name)}\" is given twice in this object and the last one counts. Remove the other.", place);

    public static Diagnostic Partial(string why, Place place) => Warning("partial-plan", "Plan is not complete",
        $"In \"{place.File.Path}\" {why}. Plan without -target to have everything reviewed.", place);

    public static Diagnostic NothingPlanned(string what, Place place) => Warning("empty-record", "No resources are recorded",
        $"\"{place.File.Path}\" {what}. Check that it is the one you meant.", place);

    private static string FileName(Place place) => place.File.Path[(place.File.Path.LastIndexOf('/') + 1)..];

    private static Diagnostic Error(string code, string summary, string detail, Place place) => new(code, DiagnosticLevel.Error, summary, detail, place);

    private static Diagnostic Warning(string code, string summary, string detail, Place place) => new(code, DiagnosticLevel.Warning, summary, detail, place);

    private static string Cut(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");
}
