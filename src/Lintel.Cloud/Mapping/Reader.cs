using Lintel.Cloud.Settings;
using Lintel.Language.Edits;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>
/// Reads the properties of one resource, or of a block in it, in whichever dialect it was written. Every property is asked for by its
/// Terraform and its CloudFormation name side by side; a path with dots goes through nested blocks, of each the first.
/// </summary>
public sealed class Reader
{
    private readonly ResolvedBlock? _block;
    private readonly string? _unknown;
    private readonly string _path;
    private readonly Surroundings _surroundings;
    private readonly ImpliedSubject? _implied;
    private Home? _home;

    internal Reader(ResolvedResource resource, Surroundings surroundings)
        : this(resource, resource.Body, null, "", surroundings)
    {
    }

    // What is not there has the home that it would have.
    private Reader(Reader outer, Home? home, string? unknown, string path)
        : this(outer.Resource, null, unknown, path, outer._surroundings) => _home = unknown is null ? home : null;

    internal Reader(ImpliedSubject implied, Surroundings surroundings)
        : this(implied.Origin, null, ImpliedSubject.Reason, "", surroundings) => _implied = implied;

    private Reader(ResolvedResource resource, ResolvedBlock? block, string? unknown, string path, Surroundings surroundings) =>
        (Resource, _block, _unknown, _path, _surroundings) = (resource, block, unknown, path, surroundings);

    /// <summary>Whether the block is there at all.</summary>
    public Verdict Exists => _block is not null ? Verdict.Pass : _unknown is null ? Verdict.Fail : Verdict.Unknown;

    /// <summary>The block's place, or the resource's where the block is not there.</summary>
    public Location Location => new(_block?.Place ?? Resource.Header);

    public bool IsTerraform => Resource.Dialect == Dialect.Terraform;

    /// <summary>Whether the resource stands in other sources and is known by its satellites alone.</summary>
    internal bool IsImplied => _implied is not null;

    /// <summary>What is said of the resource beside its properties, as CloudFormation's <c>DeletionPolicy</c>.</summary>
    public Reader Meta => new(Resource, Resource.Meta, null, "", _surroundings);

    internal ResolvedResource Resource { get; }

    private Home? Home => _home ??= _block is null ? null : new Home(Resource, _block);

    /// <summary>Names of the properties and nested blocks that stand in the source.</summary>
    internal IEnumerable<string> Names => _block?.Names ?? [];

    /// <summary>The property; absent when the source leaves it out.</summary>
    public Setting<T> Get<T>(string? terraform, string? cloudFormation) => Read<T>(terraform, cloudFormation, null, null);

    /// <summary>The property, with the value both dialects use when it is left out.</summary>
    public Setting<T> Get<T>(string? terraform, string? cloudFormation, T otherwise)
        where T : notnull => Read(terraform, cloudFormation, new Default<T>(otherwise), new Default<T>(otherwise));

    public Setting<T> Get<T>(string? terraform, string? cloudFormation, Default<T> otherwise) => Read(terraform, cloudFormation, otherwise, otherwise);

    /// <summary>The property, with a default of its own in each dialect; null for none.</summary>
    public Setting<T> Get<T>(string? terraform, string? cloudFormation, Default<T>? inTerraform, Default<T>? inCloudFormation) =>
        Read(terraform, cloudFormation, inTerraform, inCloudFormation);

    /// <summary>The property; when it is left out, something outside the source decides it (an account setting, an AMI) and it is unknown.</summary>
    public Setting<T> GetDecidedElsewhere<T>(string? terraform, string? cloudFormation, string decidedBy)
    {
        var setting = Get<T>(terraform, cloudFormation);
        return setting.State == SettingState.Absent && setting.Origin is { } origin
            ? Setting<T>.Unknown(origin with { Reason = decidedBy, IsLeftOpen = true })
            : setting;
    }

    /// <summary>A property that holds a password or key: its text is never printed, whatever the dialect thinks of it.</summary>
    public Setting<string> GetSecret(string? terraform, string? cloudFormation)
    {
        var secret = Get<string>(terraform, cloudFormation);
        // The name of a parameter where its value is meant is a broken reference, and no password.
        return secret is { State: SettingState.Explicit, Origin: { } origin } && secret.TryGet(out var text) && Resource.InputNames.Contains(text)
            ? Setting<string>.Unknown(origin with { Reason = "it is the name of a parameter, to which no reference leads" }).AsSecret()
            : secret.AsSecret();
    }

    /// <summary>One text as a list: of it alone where it is set, of none where it is left out.</summary>
    public SettingList<Setting<string>> Single(string? terraform, string? cloudFormation)
    {
        var setting = Get<string>(terraform, cloudFormation);
        return setting.State == SettingState.Absent ? new([], true) : SettingList<Setting<string>>.Of([setting]);
    }

    /// <summary>A list of texts, of which some may be unknown. One text counts as a list of one.</summary>
    public SettingList<Setting<string>> Texts(string? terraform, string? cloudFormation)
    {
        var whole = Find(terraform, cloudFormation);
        if (whole.Property is not { } property || property.Value.IsNull)
            return new([], whole.Unknown is null, whole.Unknown);
        return ListReading.Texts(property.Value, whole.Origin with { Place = property.Place });
    }

    /// <summary>A text by a name that may have dots in it, as engine parameters have.</summary>
    internal Setting<string> TextNamed(string name)
    {
        var origin = new Origin(Path(name), Resource.Dialect);
        if (_unknown is not null)
            return Setting<string>.Unknown(origin with { Reason = _unknown });
        return _block?.PropertyOrNull(name) is { Value.IsNull: false } property
            ? Conversion.Settle<string>(property.Value, origin with { Raw = property.Value, Place = property.Place })
            : Setting<string>.Absent(origin);
    }

    /// <summary>A nested block by a name that may have dots in it, as states of a machine have.</summary>
    internal Reader BlockNamed(string name)
    {
        if (_block is not { } block)
            return new Reader(this, null, _unknown, Path(name) + ".");
        var list = block.Blocks(name);
        return First(new SettingList<Reader>([.. list.Items.Select(item => At(item, name))], list.IsComplete, list.Reason), null, null);
    }

    /// <summary>Like <see cref="Texts"/> of a name that may have dots in it, as keys of conditions have.</summary>
    internal SettingList<Setting<string>> TextsNamed(string name)
    {
        if (_block is not { } block)
            return new([], _unknown is null, _unknown);
        return block.PropertyOrNull(name) is { Value.IsNull: false } property
            ? ListReading.Texts(property.Value, new Origin(Path(name), Resource.Dialect) { Place = property.Place })
            : new([], true);
    }

    /// <summary>The members of a map, of which some may be unknown. CloudFormation writes maps as lists of names and values.</summary>
    public SettingList<MapEntry> Entries(string? terraform, string? cloudFormation)
    {
        var whole = Find(terraform, cloudFormation);
        return whole.Property is { } property
            ? MapReading.Entries(property.Value, whole.Origin with { Place = property.Place })
            : new([], whole.Unknown is null, whole.Unknown);
    }

    /// <summary>The nested blocks, each read by <paramref name="read"/>.</summary>
    public SettingList<T> Blocks<T>(string? terraform, string? cloudFormation, Func<Reader, T> read) =>
        Blocks(terraform, cloudFormation).Select(read);

    public SettingList<Reader> Blocks(string? terraform, string? cloudFormation)
    {
        if (Name(terraform, cloudFormation) is not { } path)
            return new([], true);
        var (parent, name) = Descend(path);
        if (parent._block is not { } block)
            return new([], parent._unknown is null, parent._unknown);
        var list = block.Blocks(name);
        return new([.. list.Items.Select(item => parent.At(item, name))], list.IsComplete, list.Reason);
    }

    /// <summary>The first nested block; a reader of nothing when there is none, of unknowns when there may be one.</summary>
    public Reader Block(string? terraform, string? cloudFormation) =>
        First(Blocks(terraform, cloudFormation), Name(terraform, cloudFormation), name => HomeOf(name));

    /// <summary>The first nested block that is as asked: the one whose <c>name</c> is <c>containerInsights</c>.</summary>
    public Reader BlockWhere(string? terraform, string? cloudFormation, Func<Reader, Verdict> question) =>
        First(Blocks(terraform, cloudFormation).Where(question), Name(terraform, cloudFormation), null);

    /// <summary>The nested block of a list that has a value under a key: the one whose <c>name</c> is <c>containerInsights</c>.</summary>
    public Reader BlockNamed(string? terraform, string? cloudFormation, (string? Terraform, string? CloudFormation) key, string value) => First(
        Blocks(terraform, cloudFormation).Where(block => block.Get<string>(key.Terraform, key.CloudFormation).IsText(value)),
        Name(terraform, cloudFormation),
        name => HomeOf(name, Name(key.Terraform, key.CloudFormation), value));

    /// <summary>The objects of a JSON document that a property holds as text: the elements of its list, or its one object.</summary>
    public SettingList<Reader> Json(string? terraform, string? cloudFormation)
    {
        var found = Find(terraform, cloudFormation);
        if (found.Property is not { } property)
            return found.Unknown is null ? Blocks(terraform, cloudFormation) : new([], false, found.Unknown);
        var list = JsonBlock.Of(JsonText.Read(property.Value), property.Place);
        return new([.. list.Items.Select(item => new Reader(Resource, item, null, found.Origin.Name + ".", _surroundings))], list.IsComplete, list.Reason);
    }

    /// <summary>The one object of a JSON document that a property holds as text; a reader of nothing, or of unknowns, as for a block.</summary>
    public Reader JsonObject(string? terraform, string? cloudFormation) => First(Json(terraform, cloudFormation), Name(terraform, cloudFormation), null);

    /// <summary>The resources of a type that attach to this one by one of their properties; for dialects that keep apart what belongs together.</summary>
    public SettingList<Reader> Satellites(string type, string by) =>
        _implied is { } implied ? implied.Satellites(type, _surroundings) : _surroundings.Satellites(Resource, type, by);

    /// <summary>The first satellite; a reader of nothing when there is none, of unknowns when there may be one.</summary>
    public Reader Satellite(string type, string by) => First(Satellites(type, by), type, _ => IsTerraform ? Home?.AttachedBy(type, by) : null);

    private Reader First(SettingList<Reader> list, string? name, Func<string, Home?>? home) =>
        list.Items.Length > 0 ? list.Items[0]
        : new Reader(this, name is null ? null : home?.Invoke(name), list.IsComplete ? null : list.Reason ?? "it is not known whether it is there", Path(name ?? "") + ".");

    // A path ends at the first block that is not there; those below it are not there either.
    private Home? HomeOf(string path, string? key = null, string? value = null)
    {
        var (parent, name) = Descend(path);
        return parent.Home?.Below(new EditStep(name, key, key is null ? null : value));
    }

    /// <summary>The property's value in the language, for documents that are read out of it.</summary>
    internal (Value? Value, Place? Place, string? Unknown, string Name) FindValue(string? terraform, string? cloudFormation)
    {
        var (property, unknown, origin) = Find(terraform, cloudFormation);
        return (property?.Value, property?.Place, unknown, origin.Name);
    }

    /// <summary>Reads a block that was found inside a property of this one.</summary>
    internal Reader Within(ResolvedBlock block, string name) => new(Resource, block, null, name + ".", _surroundings);

    /// <summary>The data source at an address; null when it is not in these sources.</summary>
    internal Reader? LookupOrNull(string type, string address) =>
        _surroundings.Covered(address).FirstOrDefault(resource => resource.Type == type && resource.Address == address) is { } found ? new Reader(found, _surroundings) : null;

    private Setting<T> Read<T>(string? terraform, string? cloudFormation, Default<T>? inTerraform, Default<T>? inCloudFormation)
    {
        var found = Find(terraform, cloudFormation);
        if (found.Unknown is not null)
            return Setting<T>.Unknown(found.Origin with { Reason = found.Unknown });
        if (found.Property is { } property && !property.Value.IsNull)
        {
            // What nobody wrote stands nowhere in a configuration, but it does in a plan or state.
            var origin = found.Origin with { Raw = property.Value, MayBeFilledIn = property.IsWritten is null };
            if (property.IsWritten == false)
                return Conversion.Settle<T>(property.Value, property.Place.File.IsRecord ? origin with { Place = property.Place } : origin).AsDefault();
            return Conversion.Settle<T>(property.Value, origin with { Place = property.Place });
        }

        // A null leaves it out where it is written: whoever gives the null can give something else.
        var left = found.Property is { IsWritten: true, Place: { File.IsRecord: false } place } ? found.Origin with { Place = place } : found.Origin;
        return (IsTerraform ? inTerraform : inCloudFormation) is { } otherwise
            ? new Setting<T>(SettingState.Default, otherwise.Value, left with { DefaultSource = otherwise.Source, DefaultSince = otherwise.Since })
            : Setting<T>.Absent(left);
    }

    private (ResolvedProperty? Property, string? Unknown, Origin Origin) Find(string? terraform, string? cloudFormation)
    {
        if (Name(terraform, cloudFormation) is not { } path)
            return (null, null, new Origin(Path(terraform ?? cloudFormation ?? ""), Resource.Dialect) { IsOfOtherDialect = true });
        var (parent, name) = Descend(path);
        var origin = new Origin(Path(path), Resource.Dialect) { Home = parent.Home, Property = name };
        return parent._block is { } block ? (block.PropertyOrNull(name), null, origin) : (null, parent._unknown, origin);
    }

    private (Reader Parent, string Name) Descend(string path)
    {
        var reader = this;
        while (path.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0)
        {
            var step = path[..dot];
            reader = reader.Block(step, step);
            path = path[(dot + 1)..];
        }

        return (reader, path);
    }

    private Reader At(ResolvedBlock block, string name) => new(Resource, block, null, Path(name) + ".", _surroundings);

    private string? Name(string? terraform, string? cloudFormation) => IsTerraform ? terraform : cloudFormation;

    private string Path(string name) => _path + name;
}
