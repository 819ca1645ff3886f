namespace Lintel.Language.Values;

/// <summary>
/// The bound on everything one review may compute: steps, bytes of produced text and depth. One budget is passed through everything;
/// when it is spent, values are unknown and one diagnostic says so.
/// </summary>
public sealed class EvaluationBudget(long steps = 200_000_000, long bytes = 512L * 1024 * 1024, int depth = 400)
{
    private long _steps = steps;
    private long _bytes = bytes;

    public int MaxDepth { get; } = depth;

    public bool IsSpent => Volatile.Read(ref _steps) <= 0 || Volatile.Read(ref _bytes) <= 0;

    /// <summary>Takes steps; false when none are left.</summary>
    public bool TrySpend(long count = 1) => Interlocked.Add(ref _steps, -count) > 0;

    /// <summary>Takes room for text or elements about to be made; false when there is none left.</summary>
    public bool TryAllocate(long count) => Interlocked.Add(ref _bytes, -count) > 0;
}
