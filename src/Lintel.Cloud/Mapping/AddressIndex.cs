namespace Lintel.Cloud.Mapping;

/// <summary>Things by every reference that means them, so that following one looks at nothing else.</summary>
internal sealed class AddressIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> _byReference = new(StringComparer.Ordinal);

    /// <param name="items">The things, in the order in which they are given back.</param>
    /// <param name="references">What means one of them.</param>
    public AddressIndex(IEnumerable<T> items, Func<T, IEnumerable<string>> references)
    {
        foreach (var item in items)
        {
            foreach (var reference in references(item))
                Add(reference, item);
        }
    }

    /// <summary>All that a reference means; nothing for one that leads nowhere.</summary>
    public IReadOnlyList<T> this[string reference] => _byReference.TryGetValue(reference, out var items) ? items : [];

    private void Add(string reference, T item)
    {
        if (!_byReference.TryGetValue(reference, out var items))
            _byReference[reference] = items = new(1);
        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
            items.Add(item);
    }
}
