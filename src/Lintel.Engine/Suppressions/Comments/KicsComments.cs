using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Lintel.Language.Comments;

namespace Lintel.Engine.Suppressions.Comments;

/// <summary><c>kics-scan ignore-line</c> and <c>ignore-block</c> above what they are about; <c>ignore</c>, <c>disable=</c> and <c>enable=</c> at the head of a file.</summary>
/// <remarks>https://docs.kics.io/latest/running-kics/#using_commands_on_scanned_files_as_comments</remarks>
internal sealed partial class KicsComments : CommentDialect
{
    private const string Every = "*";

    public override ImmutableArray<string> Markers => ["kics-scan"];

    public override IEnumerable<Suppression> Read(Comment comment, CommentSite site)
    {
        if (!comment.IsAlone || Command().Match(comment.Text) is not { Success: true } command)
            yield break;
        ImmutableArray<string> ids = [.. command.Groups["ids"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var line = site.LineAfter(comment);
        switch (command.Groups["word"].Value.ToLowerInvariant())
        {
            case "ignore-line":
                yield return Of(comment, Every, Reach.Nothing(site.Source.File) with { Line = line });
                break;
            case "ignore-block":
                yield return Of(comment, Every, site.Source.StartingOn(line) is { } block ? Reach.Of(site.Source, block) with { Around = [] } : Reach.Nothing(site.Source.File));
                break;
            case "ignore":
                yield return Of(comment, Every, Head(comment, site));
                break;
            case "disable":
                foreach (var id in ids)
                    yield return Of(comment, id, Head(comment, site));
                break;
            case "enable" when !ids.IsEmpty:
                yield return Of(comment, Every, Head(comment, site)) with { Except = ids };
                break;
        }
    }

    private static Suppression Of(Comment comment, string id, Reach reach) => new() { Tool = "kics", Id = id, Place = comment.Place, Reach = reach };

    // What is for the whole file is heard at its head alone.
    private static Reach Head(Comment comment, CommentSite site) => comment.Before < 0 ? Reach.WholeFile(site.Source.File) : Reach.Nothing(site.Source.File);

    [GeneratedRegex(@"^[\s#/*]*kics-scan\s+(?<word>[a-z-]+)(?:\s*=\s*(?<ids>[\w,-]+))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
