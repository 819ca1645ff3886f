using System.Collections.Immutable;

namespace Lintel.Language.Diagnostics;

/// <summary>Collects diagnostics up to a bound, each place and code once: hostile input must not fill the memory with complaints.</summary>
public sealed class DiagnosticBag(int limit = 1000)
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string Code, object? Place, string Detail)> _seen = [];
    private readonly Lock _lock = new();

    public int Count => _items.Count;

    /// <summary>Whether nothing more is kept, so that wording more is in vain.</summary>
    public bool IsFull => _items.Count >= limit;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            HasErrors |= diagnostic.Level == DiagnosticLevel.Error;
            if (_items.Count < limit && _seen.Add((diagnostic.Code, diagnostic.Subject, diagnostic.Detail)))
                _items.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToImmutable()
    {
        lock (_lock)
            return [.. _items];
    }
}
