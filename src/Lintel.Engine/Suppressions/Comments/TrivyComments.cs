using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions.Comments;

/// <summary><c>trivy:ignore:AVD-AWS-0089:exp:2027-01-31:ws:prod</c> above or beside a block or argument; <c>tfsec:</c> is its older name.</summary>
/// <remarks>https://trivy.dev/docs/latest/scanner/misconfiguration/config/config/</remarks>
internal sealed partial class TrivyComments : CommentDialect
{
    public override ImmutableArray<string> Markers => ["tfsec:ignore:", "trivy:ignore:"];

    public override IEnumerable<Suppression> Read(Comment comment, CommentSite site)
    {
        var matches = Ignore().Matches(comment.Text);
        for (var i = 0; i < matches.Count; i++)
        {
            var sections = matches[i].Groups["sections"].Value.Split(':', StringSplitOptions.RemoveEmptyEntries);
            var id = matches[i].Groups["id"].Value;
            var day = Section("exp");
            var reach = site.Beside(comment);
            var end = i + 1 < matches.Count ? matches[i + 1].Index : comment.Text.Length;
            yield return new Suppression
            {
                Tool = matches[i].Groups["tool"].Value,
                Id = id,
                Reason = comment.Text[(matches[i].Index + matches[i].Length)..end].Trim(' ', '\t', '-', ':', ',', '#', '/', '*') is { Length: > 0 } reason ? reason : null,
                // The day that is named is the first on which it counts no more.
                Until = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var over) && over > DateOnly.MinValue ? over.AddDays(-1) : null,
                HasNoSuchDay = day is not null && over == default,
                Workspace = Section("ws"),
                Where = [.. matches[i].Groups["where"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Condition)],
                Place = comment.Place,
                Reach = id.Contains('*', StringComparison.Ordinal) ? reach with { Around = [] } : reach,
            };

            string? Section(string name)
            {
                for (var at = 0; at + 1 < sections.Length; at += 2)
                {
                    if (sections[at] == name)
                        return sections[at + 1];
                }

                return null;
            }
        }
    }

    private static (string Path, string Value) Condition(string text) =>
        text.Split('=', 2) is [var path, var value] ? (path.Trim(), value.Trim().Trim('"')) : (text.Trim(), "");

    [GeneratedRegex(@"(?<tool>tfsec|trivy):ignore:(?<id>[\w.*-]+)(?:\[(?<where>[^\]\s]*)\])?(?<sections>(?::\w+:[\w.*-]+)*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ignore();
}
