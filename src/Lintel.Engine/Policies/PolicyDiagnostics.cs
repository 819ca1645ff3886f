using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Engine.Policies;

/// <summary>What can be wrong with a policy. Each costs that policy alone.</summary>
internal static class PolicyDiagnostics
{
    public static Diagnostic NotRead(string path) => Fault($"\"{Cut(path)}\" cannot be read, or it is too large.", null);

    public static Diagnostic NoPolicy(Place place) => new("no-policy", DiagnosticLevel.Warning, "File holds no policy",
        "A policy is a map with \"metadata\" and \"definition\", and this is none. Move what is no policy elsewhere.", place);

    public static Diagnostic Missing(string what, Place place) => Fault($"\"{what}\" is missing. Add it; the policy is left out.", place);

    public static Diagnostic WrongShape(string what, string wanted, Place place) => Fault($"\"{Cut(what)}\" must be {wanted}. The policy is left out.", place);

    public static Diagnostic UnknownWord(string what, string word, string known, Place place) =>
        Fault($"There is no {what} \"{Cut(word)}\". Use {known}; the policy is left out.", place);

    public static Diagnostic BadValue(string operatorName, string why, Place place) => Fault($"\"{operatorName}\" cannot compare with this value. {why}", place);

    public static Diagnostic BadPath(string path, Place place) => Fault($"\"{Cut(path)}\" is no JSONPath of a form that is known here. The policy is left out.", place);

    public static Diagnostic TooDeep(Place place) => Fault("Conditions are nested too deeply here, or there are too many. The policy is left out.", place);

    public static Diagnostic SameName(string slug, Place place) => Fault($"Another rule is called \"{slug}\" already. Give this one an id of its own; it is left out.", place);

    public static Diagnostic NoSuchPractice(string id, Place place) => new("unknown-practice", DiagnosticLevel.Warning, "Best practice does not exist",
        $"The catalogue has no \"{Cut(id)}\". Write an id such as \"SEC08-BP02\"; the policy bears on the others alone.", place);

    private static Diagnostic Fault(string detail, Place? place) => new("invalid-policy", DiagnosticLevel.Error, "Policy cannot be used", detail, place);

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : string.Concat(line.AsSpan(0, 79), "…");
    }
}
