using System.Collections.Immutable;
using System.Globalization;
using Lintel.Engine.Checking;
using Lintel.Engine.Suppressions;

namespace Lintel.Engine.Reports;

/// <summary>One line of what a root's suppressions did, for reports that people read.</summary>
/// <param name="What">The failure that is silent, or what kept the suppression from applying.</param>
/// <param name="Place">The file and line of the suppression.</param>
/// <param name="By">The tool and id as written.</param>
/// <param name="Why">Reason and last day, where they are given.</param>
public sealed record SuppressedRow(string What, string Place, string By, string Why)
{
    /// <summary>The failures that are silent, then the suppressions that are over or do nothing; what names other tools' checks is left out.</summary>
    public static ImmutableArray<SuppressedRow> Of(RootReview root) =>
    [
        .. root.Suppressed.SelectMany(finding => finding.Suppressions.Select(suppression => Row(Failure(finding), suppression))),
        .. root.Suppressions.Where(outcome => outcome.State is SuppressionState.Expired or SuppressionState.Unused).Select(outcome => Row(Text(outcome), outcome.Suppression)),
    ];

    /// <summary>What became of a suppression that does not apply, as a clause.</summary>
    public static string Text(SuppressionOutcome outcome) => outcome switch
    {
        { State: SuppressionState.Expired, Note: null } => $"Over since {Day(outcome.Suppression.Until)}: it does not apply",
        { State: SuppressionState.Expired } => $"It does not apply: {outcome.Note}",
        { Note: { } note } => $"Unused: {note}",
        _ => "Unused: nothing of it fails here",
    };

    private static string Failure(Finding finding) => finding.Resource.Length > 0 ? $"{finding.Rule.Definition.Fails} ({finding.Resource})" : finding.Rule.Definition.Fails;

    private static SuppressedRow Row(string what, Suppression suppression) => new(
        what,
        string.Create(CultureInfo.InvariantCulture, $"{suppression.File}:{suppression.Line}"),
        $"{suppression.Tool} {suppression.Id}",
        string.Join(' ', new[] { suppression.Reason, suppression.Until is { } until ? $"(until {Day(until)})" : null }.OfType<string>()));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
