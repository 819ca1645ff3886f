using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Json;

/// <summary>Faults of JSON text and of what stands in it.</summary>
internal static class JsonDiagnostics
{
    public static Diagnostic Invalid(string fact, Place place) => new("invalid-json", DiagnosticLevel.Error, "Text is not valid JSON",
        $"In \"{place.File.Path}\" {fact}. Mend the text; what follows is not read.", place) { IsSyntax = true };

    public static Diagnostic NotAnObject(string what, Place place) => new("invalid-json", DiagnosticLevel.Error, "An object is expected",
        $"\"{what}\" must be a JSON object. Write its content between braces.", place) { IsSyntax = true };
}
