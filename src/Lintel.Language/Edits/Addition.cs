namespace Lintel.Language.Edits;

/// <summary>What is to be put into a block: properties, and nested blocks with theirs.</summary>
internal sealed class Addition
{
    private readonly List<(string Name, EditValue Value)> _properties = [];
    private readonly List<(EditStep Step, Addition Content)> _nested = [];

    public IReadOnlyList<(string Name, EditValue Value)> Properties => _properties;

    public IReadOnlyList<(EditStep Step, Addition Content)> Nested => _nested;

    public bool IsEmpty => _properties.Count + _nested.Count == 0;

    /// <summary>Adds a property below nested blocks. False when it is there with another value.</summary>
    public bool TryAdd(ReadOnlySpan<EditStep> steps, string name, EditValue value)
    {
        if (steps.Length > 0)
            return Into(steps[0]).TryAdd(steps[1..], name, value);
        foreach (var property in _properties)
        {
            if (property.Name == name)
                return property.Value == value;
        }

        _properties.Add((name, value));
        return true;
    }

    private Addition Into(EditStep step)
    {
        foreach (var (known, content) in _nested)
        {
            if (known == step)
                return content;
        }

        var added = new Addition();
        if (step is { Key: { } key, KeyValue: { } value })
            added._properties.Add((key, EditValue.Of(value)));
        _nested.Add((step, added));
        return added;
    }
}
