using System.Collections.Immutable;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Settings;
using Lintel.Language.Edits;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>The change that mends a finding, and the edits that make it.</summary>
public sealed class FixOffer
{
    private readonly Lazy<ImmutableArray<TextEdit>> _edits;

    private FixOffer(Fix fix, ImmutableArray<PropertyEdit> changes)
    {
        (Fix, Changes) = (fix, changes);
        _edits = new(() => MayBeEdited() && new SourceEditor() is var editor && editor.TryAdd(Changes) ? editor.Finish() : []);
    }

    public Fix Fix { get; }

    /// <summary>Whether its source can be edited safely: the value stands there as a literal, or is left out.</summary>
    public bool IsAvailable => !Edits.IsEmpty;

    /// <summary>The edits that this fix alone makes; none where it cannot be made safely.</summary>
    public ImmutableArray<TextEdit> Edits => _edits.Value;

    internal ImmutableArray<PropertyEdit> Changes { get; }

    internal static FixOffer? OrNull(ImmutableArray<Judgement> judgements, Siblings siblings)
    {
        if (judgements[0].Verdict.Kind != VerdictKind.Fail || judgements[0].Fix is not { } first)
            return null;
        var changes = judgements.SelectMany(judgement => judgement.Fix?.Changes ?? []).Select(change => change.Edit).ToImmutableArray();
        // What one block makes is changed together, so it must be at fault together.
        return judgements.All(judgement => judgement.Fix is not null && judgement.Subject is not null)
            && judgements.GroupBy(judgement => judgement.Subject?.Origin.Header).All(block => block.First().Subject is { } subject && block.Count() == siblings.CountOf(subject.Origin))
            ? new FixOffer(first, changes)
            : null;
    }

    // Other people's modules, generated templates and files above the reviewed folder are not ours to edit.
    private bool MayBeEdited() => Changes.All(change => change.Resource.ConstructPath is null && !change.Resource.Header.File.IsRecord && IsInside(change.Resource.Header.File.Path));

    private static bool IsInside(string path) =>
        !Path.IsPathRooted(path) && !path.Split('/').Any(part => part is ".." or ".terraform" or "cdk.out" or ".external_modules" or ".terragrunt-cache");
}
