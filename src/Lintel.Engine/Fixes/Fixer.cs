using System.Collections.Immutable;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Language.Edits;
using Lintel.Language.Text;

namespace Lintel.Engine.Fixes;

/// <summary>
/// Mends findings in memory. Every set of edits is reviewed anew: one that leaves its finding, makes another one or breaks a file is given up.
/// </summary>
public static class Fixer
{
    // Most fixes of a file fit beside each other; those that do not come in a later round.
    private const int MostRounds = 16;

    /// <summary>Mends what can be mended safely.</summary>
    /// <param name="tree">What may be read.</param>
    /// <param name="path">The folder or file within the tree.</param>
    /// <param name="shown">The path as the person wrote it.</param>
    /// <param name="options">What the person asked for.</param>
    /// <param name="isWanted">Which findings to mend.</param>
    /// <param name="cancel">Ends the work between rounds.</param>
    public static FixResult Fix(SourceTree tree, string path, string shown, ReviewOptions options, Func<Finding, bool> isWanted, CancellationToken cancel = default)
    {
        var only = tree.FolderExists(path) ? null : tree.ReadOrNull(path)?.Path;
        var current = EditedTree.Of(tree);
        var before = Reviewer.Review(current, path, shown, options, cancel);
        var review = before;
        var applied = ImmutableArray.CreateBuilder<Finding>();
        var refused = new Dictionary<FindingKey, Finding>();
        for (var round = 0; round < MostRounds; round++)
        {
            var (taken, edits) = Take(review.Findings.Where(finding => isWanted(finding) && !refused.ContainsKey(FindingKey.Of(finding))), only);
            if (taken.Count == 0)
                break;
            var edited = current.With(edits);
            var after = Reviewer.Review(edited, path, shown, options, cancel);
            var guilty = Blame.For(taken, review, after);
            foreach (var finding in guilty)
                refused[FindingKey.Of(finding)] = finding;
            if (guilty.Count > 0)
                continue;
            applied.AddRange(taken);
            (current, review) = (edited, after);
        }

        return new FixResult(before, applied.ToImmutable(), [.. refused.Values], [.. current.Fixed]);
    }

    private static (List<Finding> Taken, ImmutableArray<TextEdit> Edits) Take(IEnumerable<Finding> findings, string? only)
    {
        var editor = new SourceEditor();
        var taken = new List<Finding>();
        foreach (var finding in findings)
        {
            if (!finding.IsSuppressed && finding.Offer is { IsAvailable: true } offer && (only is null || offer.Edits.All(edit => edit.File.Path == only)) && editor.TryAdd(offer.Changes))
                taken.Add(finding);
        }

        return (taken, editor.Finish());
    }
}
