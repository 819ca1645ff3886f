using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Engine.Suppressions;

/// <summary>What a suppression asks of the arguments of a resource: <c>from_port=3306</c>, <c>tags.env=dev</c>.</summary>
internal static class Conditions
{
    /// <summary>Whether all hold for certain.</summary>
    public static bool Hold(ImmutableArray<(string Path, string Value)> conditions, ResolvedBlock? body)
    {
        foreach (var (path, value) in conditions)
        {
            if (body is null || TextOf(body, path) != value)
                return false;
        }

        return true;
    }

    private static string? TextOf(ResolvedBlock body, string path)
    {
        var steps = path.Split('.');
        var block = body;
        for (var i = 0; i < steps.Length; i++)
        {
            if (block.PropertyOrNull(steps[i]) is { } property)
                return TextOf(property.Value, steps.AsSpan(i + 1));
            if (block.Blocks(steps[i]).Items is not [var nested, ..])
                return null;
            block = nested;
        }

        return null;
    }

    private static string? TextOf(Value value, ReadOnlySpan<string> steps)
    {
        foreach (var step in steps)
        {
            if (value is not { IsKnown: true, Type.IsMapping: true } || !value.AsMap.TryGetValue(step, out var inner))
                return null;
            value = inner;
        }

        return value.IsKnown ? value.Type.Kind switch
        {
            DataTypeKind.String => value.AsString,
            DataTypeKind.Bool => value.AsBool ? "true" : "false",
            DataTypeKind.Number => value.AsNumber.ToString(),
            _ => null,
        } : null;
    }
}
