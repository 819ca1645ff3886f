using System.Text.RegularExpressions;

namespace Lintel.Engine.Drafts;

/// <summary>
/// The part of an answer's notes that Lintel writes. It stands between two lines of its own, so that what people write around it stays; its last
/// line says how the answer was left, so that a later run can tell whether a person has changed it since.
/// </summary>
public static partial class NotesBlock
{
    /// <summary>The longest notes that AWS takes, in characters.</summary>
    public const int LongestNotes = 2084;

    private const string Begin = "--- Lintel ---";

    /// <summary>The fingerprint of the answer as Lintel left it; null when there is no block or it left no answer.</summary>
    public static string? FingerprintOrNull(string? notes) =>
        notes is not null && Block().Match(notes) is { Success: true } block && block.Groups["print"].Value is { Length: > 0 } print ? print : null;

    /// <summary>The notes with the block in place of an earlier one; what people wrote is never cut, the block is cut to what is left.</summary>
    /// <param name="notes">The notes as they are.</param>
    /// <param name="evidence">What to say.</param>
    /// <param name="fingerprint">The answer as it is left; null where Lintel gave none.</param>
    public static string Write(string? notes, string evidence, string? fingerprint)
    {
        var own = notes is null ? "" : Block().Replace(notes, "").TrimEnd();
        var end = fingerprint is null ? "--- Lintel end ---" : $"--- Lintel end {fingerprint} ---";
        var frame = (own.Length > 0 ? own + "\n\n" : "") + Begin + "\n";
        var room = LongestNotes - frame.Length - end.Length - 1;
        if (room < 40)
            return own;
        var text = evidence.Length <= room ? evidence : evidence[..(room - 1)] + "…";
        return $"{frame}{text}\n{end}";
    }

    [GeneratedRegex(@"\n{0,2}--- Lintel ---\n.*?--- Lintel end(?: (?<print>[0-9a-f]+))? ---", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Block();
}
