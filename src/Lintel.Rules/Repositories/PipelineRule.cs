using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

/// <summary>A check on the pipelines of the repository together. A repository without pipelines is not judged: they may be kept elsewhere.</summary>
public abstract class PipelineRule : Rule
{
    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        if (architecture.Repository is not { } repository || repository.Of(FileKind.Pipeline) is not [var first, ..] || AppliesTo(repository).Kind == VerdictKind.Fail)
            yield break;
        yield return new Judgement(null, Holds(repository) | !AppliesTo(repository), Evidence.Saying(Look(repository), PlaceOf(repository) ?? first.Location));
    }

    /// <summary>Whether the pipelines are about what the rule asks.</summary>
    protected virtual Verdict AppliesTo(RepositoryFacts repository) => Population.Everyone;

    protected abstract Verdict Holds(RepositoryFacts repository);

    /// <summary>What was looked at, as a clause without a full stop.</summary>
    protected virtual string Look(RepositoryFacts repository) =>
        $"there are {repository.Of(FileKind.Pipeline).Length} pipelines, {repository.Of(FileKind.Pipeline)[0].Path} among them";

    /// <summary>Where a failure stands; null for the first pipeline.</summary>
    protected virtual Location? PlaceOf(RepositoryFacts repository) => null;
}
