using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions.Comments;

/// <summary><c>checkov:skip=CKV_AWS_18,CKV_AWS_21:reason</c> anywhere in a block, for the whole of it.</summary>
/// <remarks>https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html</remarks>
internal sealed partial class CheckovComments : CommentDialect
{
    public override ImmutableArray<string> Markers => ["checkov:skip=", "bridgecrew:skip=", "cortex:skip="];

    public override IEnumerable<Suppression> Read(Comment comment, CommentSite site)
    {
        foreach (Match match in Skip().Matches(comment.Text))
        {
            foreach (var id in match.Groups["ids"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return new Suppression
                {
                    Tool = "checkov",
                    Id = id,
                    Reason = match.Groups["reason"].Value.Trim() is { Length: > 0 } reason ? reason : null,
                    Place = comment.Place,
                    Reach = site.Around(comment),
                };
            }
        }
    }

    [GeneratedRegex(@"(?:checkov|bridgecrew|cortex):skip=[ ]*(?<ids>[\w-]+(?:,[ ]?[\w-]+)*)(?::(?<reason>[^\r\n]*))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Skip();
}
