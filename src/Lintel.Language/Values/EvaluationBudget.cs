using System.Runtime.CompilerServices;

namespace Lintel.Language.Values;

/// <summary>
/// The bound on everything one review may compute: steps, bytes of produced text and depth. One budget is passed through everything;
/// when it is spent, values are unknown and one diagnostic says so. What is written pays for itself (<see cref="Grow"/>), so that the bound is on
/// what a short text may ask for. Depth counts over lazy values too, so one thread uses a budget at a time.
/// </summary>
public sealed class EvaluationBudget(long steps = 10_000_000, long bytes = 128L * 1024 * 1024, int depth = 1_000)
{
    // Bytes that an element of a list costs at least, its share of the list's type included. In an object each has a key, and a type of its own.
    private const int ElementCost = 16;
    private const int MemberCost = 96;

    // However much is written, and however often it is repeated.
    private const long MostGrowth = 60_000_000;

    private long _steps = steps;
    private long _bytes = bytes;
    private long _growth;
    private int _depth;

    public int MaxDepth { get; } = depth;

    /// <summary>Adds what so many characters of source, or so much that is made of them, may need.</summary>
    public void Grow(long characters)
    {
        var granted = Math.Min(characters, MostGrowth - Interlocked.Read(ref _growth));
        if (granted <= 0)
            return;
        Interlocked.Add(ref _growth, granted);
        Interlocked.Add(ref _steps, granted);
    }

    /// <summary>Adds room for the values of a file that has been read whole already.</summary>
    public void GrowBytes(long characters) => Interlocked.Add(ref _bytes, Math.Max(characters, 0));

    /// <summary>Takes steps; false when there are not so many left.</summary>
    public bool TrySpend(long count = 1) => TryTake(ref _steps, count);

    /// <summary>Takes room for text or elements about to be made; false when there is not so much left.</summary>
    public bool TryAllocate(long count) => TryTake(ref _bytes, count);

    /// <summary>Takes steps and room for elements about to be made.</summary>
    public bool TryMake(long elements) => TrySpend(elements) && TryAllocate(elements * ElementCost);

    /// <summary>Takes steps and room for members of a map or object about to be made.</summary>
    public bool TryMakeMembers(long count) => TrySpend(count) && TryAllocate(count * MemberCost);

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

    // What is not there is not taken: a value that is too large does not cost the others theirs.
    private static bool TryTake(ref long left, long count)
    {
        if (count >= 0 && Interlocked.Add(ref left, -count) >= 0)
            return true;
        Interlocked.Add(ref left, Math.Max(count, 0));
        return false;
    }
}
