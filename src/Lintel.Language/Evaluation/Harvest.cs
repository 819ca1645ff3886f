using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>What a <c>for</c> has gathered so far.</summary>
internal sealed class Harvest(bool isObject, bool isGrouping)
{
    private readonly Dictionary<string, ImmutableArray<Value>.Builder> _groups = new(StringComparer.Ordinal);

    private Unknown? _lost;

    public Marks Marks { get; set; } = Marks.None;

    /// <summary>The elements of the tuple form.</summary>
    public ImmutableArray<Value>.Builder Items { get; } = ImmutableArray.CreateBuilder<Value>();

    public void Add(Marks marks) => Marks = Marks.Union(Marks, marks);

    /// <summary>An element is lost, so the result as a whole is unknown.</summary>
    public void Lose(Unknown why) => _lost ??= why;

    /// <summary>Adds an element of the object form; false when the key is taken and values of a key are not gathered.</summary>
    public bool TryAdd(string key, Value value)
    {
        if (!_groups.TryGetValue(key, out var group))
            _groups[key] = group = ImmutableArray.CreateBuilder<Value>();
        else if (!isGrouping)
            return false;
        group.Add(value);
        return true;
    }

    public Value Finish()
    {
        if (_lost is not null)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(_lost.Reason)).AddMarks(Marks);
        var result = isObject
            ? Value.Object(_groups.Select(group => KeyValuePair.Create(group.Key, isGrouping ? Value.Tuple(group.Value.ToImmutable()) : group.Value[0])))
            : Value.Tuple(Items.ToImmutable());
        return result.AddMarks(Marks);
    }
}
