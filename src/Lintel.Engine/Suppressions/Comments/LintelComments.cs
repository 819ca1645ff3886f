using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions.Comments;

/// <summary><c>lintel:ignore sqs-queue-encrypted -- reason (until 2027-01-31)</c> above or beside a block or argument.</summary>
internal sealed partial class LintelComments : CommentDialect
{
    public override ImmutableArray<string> Markers => ["lintel:ignore"];

    public override IEnumerable<Suppression> Read(Comment comment, CommentSite site)
    {
        if (Ignore().Match(comment.Text) is not { Success: true } match)
            yield break;
        var reason = match.Groups["reason"].Value.Trim();
        var until = Until().Match(reason);
        var day = until.Success ? until.Groups["day"].Value : null;
        var last = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null;
        if (until.Success)
            reason = reason[..until.Index].Trim();
        foreach (var id in match.Groups["ids"].Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var reach = site.Beside(comment);
            yield return new Suppression
            {
                Tool = "lintel",
                Id = id,
                Reason = reason.Length > 0 ? reason : null,
                Until = last,
                HasNoSuchDay = day is not null && last is null,
                Place = comment.Place,
                Reach = id.Contains('*', StringComparison.Ordinal) ? reach with { Around = [] } : reach,
            };
        }
    }

    [GeneratedRegex(@"lintel:ignore[ \t:]+(?<ids>[\w.*-]+(?:[ \t]*,[ \t]*[\w.*-]+)*)(?:[ \t]+(?:--|—|–)[ \t]*(?<reason>[^\r\n]*)|[ \t]*(?<reason>\(until[^\r\n]*))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ignore();

    [GeneratedRegex(@"\(\s*until\s+(?<day>[^)\s]+)\s*\)\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
