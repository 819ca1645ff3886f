using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Edits;

namespace Lintel.Cloud.Fixes;

/// <summary>A setting that is to have another value, in words of the model: both dialects' names follow from the resource type's own mapping.</summary>
public sealed class Change
{
    private Change(PropertyEdit edit, string setting) => (Edit, Setting) = (edit, setting);

    /// <summary>The setting's name in its dialect.</summary>
    public string Setting { get; }

    /// <summary>The new value as text.</summary>
    public string Value => Edit.Value.ToString();

    internal PropertyEdit Edit { get; }

    /// <summary>Null where nothing is known of the place that the setting has in its source.</summary>
    public static Change? OrNull<T>(Setting<T> setting, bool value) => OrNull(setting, EditValue.Of(value));

    public static Change? OrNull<T>(Setting<T> setting, int value) => OrNull(setting, EditValue.Of(value));

    public static Change? OrNull<T>(Setting<T> setting, string value) => OrNull(setting, EditValue.Of(value));

    public static Change? OrNull<T>(Setting<T> setting, ImmutableArray<string> values) => OrNull(setting, EditValue.Of(values));

    private static Change? OrNull<T>(Setting<T> setting, EditValue value) =>
        setting.Origin is { Home: { } home } origin && origin.Property.Length > 0
            ? new Change(new PropertyEdit(home.Resource, home.Block, home.Missing, origin.Property, value) { New = home.New }, setting.Name)
            : null;
}
