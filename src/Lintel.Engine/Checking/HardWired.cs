using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>
/// What the review of a module shows: what whoever calls it cannot change. What is left out can be added beside it, and what a variable decides is the caller's.
/// </summary>
internal static partial class HardWired
{
    public static ImmutableArray<Finding> Of(ImmutableArray<Finding> findings) =>
        [.. findings.Where(finding => finding.Status != FindingStatus.Fail || IsHardWired(finding))];

    private static bool IsHardWired(Finding finding) =>
        finding.Rule is not WorkloadRule && finding.Rule.Definition.Absence is null && !IsGiven(finding);

    private static bool IsGiven(Finding finding)
    {
        if (finding.Location is not { } location)
            return false;
        for (var line = location.Line; line <= location.EndLine; line++)
        {
            if (Given().IsMatch(location.Place.File.Line(line).ToString()))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(var|local|each|module)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
