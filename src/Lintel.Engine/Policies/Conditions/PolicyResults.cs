using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>Answers by resource. A resource that a condition does not speak about has none.</summary>
internal sealed class PolicyResults
{
    private readonly Dictionary<ResolvedResource, Verdict> _verdicts = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<KeyValuePair<ResolvedResource, Verdict>> All => _verdicts;

    public Verdict? OrNull(ResolvedResource resource) => _verdicts.TryGetValue(resource, out var verdict) ? verdict : null;

    public void Set(ResolvedResource resource, Verdict verdict) => _verdicts[resource] = verdict;

    public void And(ResolvedResource resource, Verdict verdict) => _verdicts[resource] = _verdicts.TryGetValue(resource, out var known) ? known & verdict : verdict;

    public void Or(ResolvedResource resource, Verdict verdict) => _verdicts[resource] = _verdicts.TryGetValue(resource, out var known) ? known | verdict : verdict;
}
