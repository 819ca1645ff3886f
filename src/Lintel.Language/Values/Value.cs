using System.Collections.Immutable;

namespace Lintel.Language.Values;

/// <summary>
/// A value of the language: known, null or unknown, with its type and its marks. Immutable.
/// The payload accessors throw on a value of another kind, on null and on unknown: ask first. That is a fault of ours, never of a user.
/// </summary>
public sealed partial class Value
{
    private readonly object? _payload;
    private readonly Deep _deep;

    private Value(DataType type, object? payload, Marks? marks = null)
    {
        Type = type;
        _payload = payload;
        Marks = marks ?? Marks.None;
        _deep = DeepOf(payload) | DeepOf(Marks);
        Size = SizeOf(payload);
    }

    public DataType Type { get; }

    /// <summary>Marks of the value itself; those of the elements are on the elements.</summary>
    public Marks Marks { get; }

    public bool IsNull => _payload is null;

    public bool IsUnknown => _payload is Unknown;

    /// <summary>Known itself and not null; elements may still be unknown.</summary>
    public bool IsKnown => _payload is not (null or Unknown);

    public Unknown? UnknownOrNull => _payload as Unknown;

    public bool IsSensitive => Marks.Sensitive;

    public string AsString => (string)Payload;

    public bool AsBool => (bool)Payload;

    public Number AsNumber => (Number)Payload;

    /// <summary>Elements of a list or tuple in order; of a set in Terraform's set order.</summary>
    public ImmutableArray<Value> AsElements => (ImmutableArray<Value>)Payload;

    /// <summary>Elements of a map or attributes of an object, by key in code-point order.</summary>
    public ImmutableSortedDictionary<string, Value> AsMap => (ImmutableSortedDictionary<string, Value>)Payload;

    /// <summary>The type that this value is: what the console's <c>type</c> function gives.</summary>
    internal DataType AsType => (DataType)Payload;

    /// <summary>Number of elements or attributes of a known value.</summary>
    internal int Count => Type.IsMapping ? AsMap.Count : AsElements.Length;

    /// <summary>Elements or attribute values of a known value, in order.</summary>
    internal IEnumerable<Value> Items => Type.IsMapping ? AsMap.Values : AsElements;

    private object Payload => _payload is null or Unknown
        ? throw new InvalidOperationException($"A {(_payload is null ? "null" : "unknown")} value was asked for its content.")
        : _payload;

    public Value WithMarks(Marks marks) => ReferenceEquals(marks, Marks) ? this : new Value(Type, _payload, marks);

    public Value AddMarks(Marks marks) => marks.IsNone ? this : WithMarks(Marks.Union(Marks, marks));

    /// <summary>For a debugger and failed tests: as the console prints it.</summary>
    public override string ToString() => ConsoleFormat.Format(this);
}
