using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Gathers what a <c>for</c> expression yields.</summary>
internal sealed class ForResults(ForExpression expression)
{
    private readonly ImmutableArray<Value>.Builder _items = ImmutableArray.CreateBuilder<Value>();
    private readonly Dictionary<string, ImmutableArray<Value>.Builder> _groups = new(StringComparer.Ordinal);
    private Marks _marks = Marks.None;
    private Value? _unknown;

    public void Mark(Marks marks) => _marks = Marks.Union(_marks, marks);

    /// <summary>It is not known whether or where an item belongs: nothing is known of the whole.</summary>
    public void Lose(Value why) => _unknown ??= why;

    public void Add(Value value) => _items.Add(value);

    public bool TryAdd(string key, Value value)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups[key] = group = ImmutableArray.CreateBuilder<Value>();
        else if (!expression.IsGrouping)
            return false;
        group.Add(value);
        return true;
    }

    public Value ToValue()
    {
        if (_unknown is { } why)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(why.FirstUnknown()?.Reason ?? "it depends on a value that is not known")).AddMarks(_marks);
        if (expression.Key is null)
            return Value.Tuple(_items.ToImmutable()).AddMarks(_marks);
        return Value.Object(_groups.Select(group => KeyValuePair.Create(
            group.Key, expression.IsGrouping ? Value.Tuple(group.Value.ToImmutable()) : group.Value[0]))).AddMarks(_marks);
    }
}
