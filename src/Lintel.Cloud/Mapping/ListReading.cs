using Lintel.Cloud.Settings;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>Lists whose members are settings of their own.</summary>
internal static class ListReading
{
    public static SettingList<Setting<string>> Texts(Value value, Origin origin)
    {
        if (value.UnknownOrNull is { } unknown)
        {
            // One text that is certain to be there is a list of one, even where it is not known.
            return value.Type.Kind == DataTypeKind.String && (unknown.NotNull || unknown.Symbol is { Path.Length: > 0 })
                ? SettingList<Setting<string>>.Of([Member(value, origin)])
                : new([], false, unknown.Reason);
        }

        if (value.Type.Kind is not (DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple))
            return SettingList<Setting<string>>.Of([Member(value, origin)]);
        return SettingList<Setting<string>>.Of(value.AsElements.Where(item => !item.IsNull).Select(item => Member(item, origin)));
    }

    private static Setting<string> Member(Value item, Origin origin) => Conversion.Settle<string>(item, origin with { Raw = item });
}
