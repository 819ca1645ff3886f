using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>The body of a recorded resource or a nested block of it. What the provider filled in says so; what it will fill in is left out.</summary>
internal sealed class RecordedBlock : ResolvedBlock
{
    private static readonly Unknown OnlyHash = new("only its hash is recorded", NotNull: true);

    private readonly RecordedResource _owner;
    private readonly Dictionary<string, JsonView> _values = new(StringComparer.Ordinal);
    private readonly Mask _unknown;
    private readonly Mask _sensitive;
    private readonly Counterpart _counterpart;
    private readonly bool _isDoubtful;
    private readonly Dictionary<string, ResolvedProperty?> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedBlockList> _blocks = new(StringComparer.Ordinal);

    public RecordedBlock(
        RecordedResource owner, JsonView values, Mask unknown, Mask sensitive, Counterpart counterpart, BlockSchema? schema, Place place, bool isDoubtful = false)
    {
        (_owner, _unknown, _sensitive, _counterpart, Schema, _isDoubtful) = (owner, unknown, sensitive, counterpart, schema, isDoubtful);
        Place = counterpart.Header ?? place;
        foreach (var (name, value) in values.Members())
        {
            var key = name.AsText;
            if (!_values.TryAdd(key, value))
                owner.ReportDuplicate(key, name.Place);
            _values[key] = value;
        }
    }

    public override Place Place { get; }

    public BlockSchema? Schema { get; }

    /// <summary>Whether nothing in it waits for apply.</summary>
    public bool IsWhollyKnown => !_unknown.IsAny;

    public override IEnumerable<string> Names => _values.Keys.Concat(_unknown.WholeMembers).Distinct(StringComparer.Ordinal)
        .Where(name => IsBlocks(name) ? Blocks(name) is var list && (!list.Items.IsEmpty || !list.IsComplete) : PropertyOrNull(name) is { Value.IsNull: false });

    public override ResolvedProperty? PropertyOrNull(string name) => _owner.Locked(() =>
    {
        if (!_properties.TryGetValue(name, out var property))
            _properties[name] = property = Read(name);
        return property;
    });

    public override ResolvedBlockList Blocks(string type) => _owner.Locked(() =>
    {
        if (!_blocks.TryGetValue(type, out var blocks))
            _blocks[type] = blocks = ReadBlocks(type);
        return blocks;
    });

    /// <summary>Whether a name is one of nested blocks, or of an attribute that may be and is not seen to be written as a value.</summary>
    private bool IsBlocks(string name) => Schema?.BlockOrNull(name) is not null
        || (Schema?.AttributeOrNull(name) is { AcceptsBlocks: true } && _counterpart.Find(name).Value is null);

    private ResolvedProperty? Read(string name)
    {
        if (IsBlocks(name))
            return null;
        var unknown = _unknown.Member(name);
        var configured = _counterpart.Find(name);
        var declared = Schema?.AttributeOrNull(name);
        if (unknown.IsAll)
            return configured.IsSet == false ? null : new ResolvedProperty(RecordedResource.NotYet(declared?.Type, configured), PlaceOf(name, configured));
        if (!_values.TryGetValue(name, out var json) || json.IsNull)
            return null;
        // Providers write an empty text or list for what nobody set.
        if (configured.IsSet != true && IsEmpty(json))
            return null;
        if (name == "user_data" && IsHash(json))
            return new ResolvedProperty(configured.Value is { IsKnown: true } told ? told : Value.UnknownOf(DataType.String, OnlyHash), PlaceOf(name, configured));
        var secret = _sensitive.Member(name);
        if (declared is { IsSensitive: true } && json.IsText && configured.Value is not { IsKnown: true })
            return new ResolvedProperty(RecordedResource.Withheld(configured), PlaceOf(name, configured)) { IsWritten = IsWritten(configured, declared) };
        var value = _owner.Refer(_owner.Values.Read(json, unknown, secret, declared?.Type), configured, name);
        if (declared is { IsSensitive: true })
            value = value.AddMarks(new Marks { Sensitive = true });
        return new ResolvedProperty(value, PlaceOf(name, configured)) { IsWritten = IsWritten(configured, declared) };
    }

    /// <summary>Providers fill in arguments that they would rather see written elsewhere: a state alone does not tell who wrote them.</summary>
    private bool? IsWritten(Configured configured, AttributeSchema? declared) =>
        configured.IsSet ?? (_isDoubtful || declared is { IsDeprecated: true } ? null : true);

    private Place PlaceOf(string name, Configured configured) =>
        configured.Place ?? _counterpart.Header ?? (_values.TryGetValue(name, out var json) ? json.Place : Place);

    private ResolvedBlockList ReadBlocks(string type)
    {
        var unknown = _unknown.Member(type);
        var declared = Schema?.BlockOrNull(type);
        if (unknown.IsAll)
        {
            return _counterpart.Find(type).IsSet == false
                ? ResolvedBlockList.Empty
                : new ResolvedBlockList([], false, PlannedValues.AfterApply);
        }

        if (!_values.TryGetValue(type, out var json))
            return ResolvedBlockList.Empty;
        ImmutableArray<JsonView> items = json.IsObject ? [json] : [.. json.Items()];
        var (masks, secrets) = (unknown.Items, _sensitive.Member(type).Items);
        var blocks = ImmutableArray.CreateBuilder<ResolvedBlock>(items.Length);
        var complete = true;
        for (var i = 0; i < items.Length; i++)
        {
            var mask = json.IsObject ? unknown : unknown.Item(masks, i);
            if (mask.IsAll || !items[i].IsObject)
            {
                complete &= !mask.IsAll;
                continue;
            }

            var secret = json.IsObject ? _sensitive.Member(type) : _sensitive.Member(type).Item(secrets, i);
            var counterpart = _counterpart.Nested(type, i, items.Length, items[i]);
            var isDoubtful = _isDoubtful || declared is { IsDeprecated: true };
            blocks.Add(new RecordedBlock(_owner, items[i], mask, secret, counterpart, declared?.Block, items[i].Place, isDoubtful));
        }

        return new ResolvedBlockList(blocks.ToImmutable(), complete, complete ? null : PlannedValues.AfterApply);
    }

    /// <summary>The provider keeps no more than a hash of what instances run at first.</summary>
    private static bool IsHash(JsonView json) => json.IsText && json.AsText is { Length: 40 } text && text.All(char.IsAsciiHexDigitLower);

    private static bool IsEmpty(JsonView json) => json.IsText ? json.Raw.Length == 2
        : json.IsArray ? !json.Items().Any() : json.IsObject && !json.Members().Any();
}
