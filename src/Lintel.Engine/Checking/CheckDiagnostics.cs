using Lintel.Language.Diagnostics;

namespace Lintel.Engine.Checking;

/// <summary>What can go wrong in the check itself.</summary>
internal static class CheckDiagnostics
{
    public static Diagnostic RuleFailed(string slug, Exception fault) => new("internal-error", DiagnosticLevel.Warning, "A rule failed",
        $"\"{slug}\" ended in {fault.GetType().Name}, which is a fault of Lintel; its practices stay undecided. Report it with the source it was given.");
}
