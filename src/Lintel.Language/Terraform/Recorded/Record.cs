using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>One plan or state: what all its resources share.</summary>
internal sealed class Record(ImmutableArray<RecordedInstance> instances, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    private readonly Lock _gate = new();
    private readonly Lazy<IdentityIndex> _identities = new(() => new IdentityIndex(instances));

    public ImmutableArray<RecordedInstance> Instances { get; } = instances;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public RecordedValues Values { get; } = new(budget);

    public IdentityIndex Identities => _identities.Value;

    /// <summary>Runs what fills a cache; blocks of one record may be asked by several threads.</summary>
    public T Locked<T>(Func<T> work)
    {
        lock (_gate)
            return work();
    }
}
