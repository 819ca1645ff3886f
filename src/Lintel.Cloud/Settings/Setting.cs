using System.Diagnostics.CodeAnalysis;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Cloud.Settings;

/// <summary>
/// One typed property of a resource: explicit, default, unknown or absent, with its place in the source. Its value cannot be taken out,
/// only asked about. <c>default(Setting&lt;T&gt;)</c> is unknown.
/// </summary>
public readonly struct Setting<T> : ISetting
{
    private readonly T? _value;
    private readonly Origin? _origin;

    internal Setting(SettingState state, T? value, Origin origin) => (State, _value, _origin) = (state, value, origin);

    public SettingState State { get; }

    public string Name => _origin?.Name ?? "";

    public Location? Location => _origin?.Place is { } place ? new Location(place) : null;

    public bool IsSensitive => _origin?.Raw is { } raw && raw.IsSensitive;

    internal Origin? Origin => _origin;

    public Verdict IsSet => State switch
    {
        SettingState.Explicit => _origin is { MayBeFilledIn: true } ? Verdict.Unknown : Verdict.Pass,
        SettingState.Default or SettingState.Absent => Verdict.Fail,
        _ when _origin is { IsLeftOpen: true } => Verdict.Fail,
        _ => _origin?.Raw is { UnknownOrNull: { } unknown } raw && (unknown.NotNull || unknown.Prefix is not null || IsAttribute(unknown, raw))
            ? Verdict.Pass
            : Verdict.Unknown,
    };

    /// <summary>Whether the value, set or default, is as asked. Unknown when it is unknown, and when it is absent and has no default.</summary>
    public Verdict Is(Func<T, bool> predicate) =>
        State is SettingState.Explicit or SettingState.Default && _value is { } value ? Verdict.Of(predicate(value)) : Of(value => Verdict.Of(predicate(value)));

    /// <summary>Like <see cref="Is(Func{T, bool})"/>, but an absent setting fails: nothing is there that could be as asked.</summary>
    public Verdict IsPresentAnd(Func<T, bool> predicate) => State == SettingState.Absent ? Verdict.Fail : Is(predicate);

    public Verdict Is(T expected) => Is(value => EqualityComparer<T>.Default.Equals(value, expected));

    /// <summary>Three-valued <see cref="Is(Func{T, bool})"/>: the question about the value may itself be undecided.</summary>
    public Verdict Satisfies(Func<T, Verdict> question) =>
        State is SettingState.Explicit or SettingState.Default && _value is { } value ? question(value) : Of(question);

    /// <summary>The same setting seen as another type, with its place and state.</summary>
    public Setting<TResult> Select<TResult>(Func<T, TResult> selector) =>
        _origin is { } origin
            ? new Setting<TResult>(State, _value is { } value ? selector(value) : default, origin.OneOf.IsEmpty ? origin : origin with { OneOf = [.. Candidates.Select(selector).OfType<object>()] })
            : default;

    /// <summary>This setting if the source sets it or may set it, else the other one.</summary>
    public Setting<T> Or(Setting<T> other) => State switch
    {
        SettingState.Explicit or SettingState.Unknown => this,
        SettingState.Default => other.State is SettingState.Explicit or SettingState.Unknown ? other : InNameOf(other),
        _ => other is { State: SettingState.Absent, _origin.IsOfOtherDialect: true } ? this : other,
    };

    // What a template leaves out has the name that a template would give it.
    private Setting<T> InNameOf(Setting<T> other) =>
        _origin?.Dialect == Dialect.CloudFormation && other is { State: SettingState.Absent, Name.Length: > 0 } 
            ? new Setting<T>(State, _value, _origin with { Name = other.Name, Home = other._origin?.Home, Property = other._origin?.Property ?? "" })
            : this;

    public string Describe() => SettingText.Describe(this, _value is { } value ? SettingText.Print(value) : null, _origin);

    /// <summary>For the model's own questions: the value where it is known.</summary>
    internal bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return State is SettingState.Explicit or SettingState.Default && _value is not null;
    }

    /// <summary>The same setting, marked as one whose value no report may show.</summary>
    internal Setting<T> AsSecret() =>
        _origin is { Raw: { } raw } origin ? new Setting<T>(State, _value, origin with { Raw = raw.AddMarks(new Marks { Sensitive = true }), IsHiddenInSource = raw.Marks.IsHidden }) : this;

    /// <summary>The same setting as one that the source leaves out and something else has decided.</summary>
    internal Setting<T> AsDefault() => State == SettingState.Explicit && _origin is { } origin ? new Setting<T>(SettingState.Default, _value, origin) : this;

    /// <summary>The same setting under the name of what was worked out from it.</summary>
    internal Setting<T> Named(string name) => _origin is { } origin ? new Setting<T>(State, _value, origin with { Name = name }) : this;

    internal static Setting<T> Known(T value, string name) => new(SettingState.Explicit, value, new Origin(name, Dialect.CloudFormation));

    internal static Setting<T> Unknown(Origin origin) => new(SettingState.Unknown, default, origin);

    internal static Setting<T> Absent(Origin origin) => new(SettingState.Absent, default, origin);

    internal Value? Raw => _origin?.Raw;

    /// <summary>The same setting at a nearer place, for what is found inside a text.</summary>
    internal Setting<T> At(Place place) => _origin is { } origin ? new Setting<T>(State, _value, origin with { Place = place }) : this;

    /// <summary>A setting alone is evidence enough for most rules.</summary>
    public static implicit operator Evidence(Setting<T> setting) => new() { Settings = [setting] };

    private IEnumerable<T> Candidates => _origin?.OneOf.OfType<T>() ?? [];

    // A value that is not known is as asked all the same when everything that it can turn out to be is.
    private Verdict Of(Func<T, Verdict> question)
    {
        if (State != SettingState.Unknown || _origin is not { OneOf: { IsEmpty: false } few })
            return Verdict.Unknown;
        var kinds = Candidates.Select(value => question(value).Kind).ToList();
        return kinds.Count < few.Length || kinds.Distinct().Count() != 1 ? Verdict.Unknown
            : kinds[0] == VerdictKind.Pass ? Verdict.Pass : kinds[0] == VerdictKind.Fail ? Verdict.Fail : Verdict.Unknown;
    }

    // What a resource gives is there; a variable without value may turn out to be null.
    private static bool IsAttribute(Unknown unknown, Value raw) => unknown.Symbol is { } symbol && raw.Marks.References.Contains(symbol.Address);

    public override string ToString() => Describe();
}
