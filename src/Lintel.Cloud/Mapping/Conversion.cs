using System.Collections.Immutable;
using System.Globalization;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>From a value of the language to the type a setting has. What does not fit is unknown, never a guess.</summary>
internal static class Conversion
{
    /// <summary>The setting that a written value makes; a null counts as not written.</summary>
    public static Setting<T> Settle<T>(Value value, Origin origin)
    {
        if (value.IsNull)
            return Setting<T>.Absent(origin);
        return (Convert(value, typeof(T)) ?? Spoken(value, typeof(T), origin)) is T converted
            ? new Setting<T>(SettingState.Explicit, converted, origin)
            : Setting<T>.Unknown(value.UnknownOrNull is { } unknown ? origin with { OneOf = Among<T>(unknown) } : origin with { Reason = "it does not have the type that AWS expects" });
    }

    private static ImmutableArray<object> Among<T>(Unknown unknown)
    {
        if (unknown.OneOf.IsEmpty)
            return [];
        ImmutableArray<object> few = [.. unknown.OneOf.Select(value => Convert(value, typeof(T))).OfType<object>()];
        return few.Length == unknown.OneOf.Length ? few : [];
    }

    private static object? Convert(Value value, Type type)
    {
        if (!value.IsKnown)
            return null;
        if (type == typeof(string))
            return Text(value);
        if (type == typeof(bool))
            return Flag(value);
        if (type == typeof(int) || type == typeof(long))
            return Whole(value) is { } whole ? type == typeof(long) ? whole : whole is >= int.MinValue and <= int.MaxValue ? (int)whole : null : null;
        if (type == typeof(double))
            return double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(ImmutableArray<string>))
            return Texts(value);
        throw new NotSupportedException($"No setting can be of type {type}.");
    }

    private static string? Text(Value value) => value.Type.Kind switch
    {
        DataTypeKind.String => value.AsString,
        DataTypeKind.Number => value.AsNumber.ToString(),
        DataTypeKind.Bool => value.AsBool ? "true" : "false",
        // CloudFormation writes policies and their like as objects where Terraform has text.
        DataTypeKind.Object => ObjectText.OrNull(value),
        _ => null,
    };

    private static object? Flag(Value value) => Text(value)?.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };

    // CloudFormation reads YAML 1.1, which has more words for true and false.
    private static object? Spoken(Value value, Type type, Origin origin) =>
        type != typeof(bool) || origin.Dialect != Dialect.CloudFormation || !value.IsKnown ? null
        : Text(value)?.ToLowerInvariant() switch
        {
            "yes" or "on" => true,
            "no" or "off" => false,
            _ => null,
        };

    private static long? Whole(Value value) =>
        long.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ImmutableArray<string>? Texts(Value value)
    {
        if (value.Type.Kind is not (DataTypeKind.List or DataTypeKind.Set or DataTypeKind.Tuple))
            return Text(value) is { } single ? ImmutableArray.Create(single) : null;
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var element in value.AsElements)
        {
            if (!element.IsKnown || Text(element) is not { } text)
                return null;
            items.Add(text);
        }

        return items.ToImmutable();
    }
}
