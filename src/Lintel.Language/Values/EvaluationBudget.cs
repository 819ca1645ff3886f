using System.Runtime.CompilerServices;

namespace Lintel.Language.Values;

/// <summary>
/// The bound on everything one review may compute: steps, bytes of produced text and depth. One budget is passed through everything;
/// when it is spent, values are unknown and one diagnostic says so. Depth counts over lazy values too, so one thread uses a budget at a time.
/// </summary>
public sealed class EvaluationBudget(long steps = 200_000_000, long bytes = 512L * 1024 * 1024, int depth = 1_000)
{
    private long _steps = steps;
    private long _bytes = bytes;
    private int _depth;

    public int MaxDepth { get; } = depth;

    public bool IsSpent => Volatile.Read(ref _steps) <= 0 || Volatile.Read(ref _bytes) <= 0;

    /// <summary>Takes steps; false when none are left.</summary>
    public bool TrySpend(long count = 1) => Interlocked.Add(ref _steps, -count) > 0;

    /// <summary>Takes room for text or elements about to be made; false when there is none left.</summary>
    public bool TryAllocate(long count) => Interlocked.Add(ref _bytes, -count) > 0;

    /// <summary>Goes one level down; false when that would be too deep. After true, <see cref="Leave"/> must follow.</summary>
    public bool TryEnter()
    {
        // The depth is what users are told; the stack is what would kill the process.
        if (_depth >= MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return false;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;
}
