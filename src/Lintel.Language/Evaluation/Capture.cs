using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>What an expression came to, with what it reported held back until it is clear whether anyone needs to hear it.</summary>
internal sealed class Capture
{
    private const int Limit = 20;

    private DiagnosticBag? _bag;

    public Value Value { get; set; } = Value.DynamicNull;

    /// <summary>How many faults the evaluator has seen.</summary>
    public int Failures { get; set; }

    public bool HasFailed => Failures > 0 || _bag is { HasErrors: true };

    public DiagnosticBag Bag => _bag ??= new DiagnosticBag(Limit);

    public ImmutableArray<Diagnostic> Diagnostics => _bag is null ? [] : _bag.ToImmutable();
}
