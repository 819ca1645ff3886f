using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Tests.Aws.Binding;

/// <summary>Values that break one constraint of the service model each.</summary>
internal static class Breaches
{
    /// <summary>All ways to break what a shape says of its own values.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="inBody">Whether the value stands in a body, where it has a JSON type.</param>
    public static IEnumerable<Variation> Of(Shape shape, bool inBody) => shape switch
    {
        StringShape text => Text(text, inBody),
        EnumShape words => [new("", "no such word", "NO_SUCH_WORD"), new("", "other capitals", words.Words[0].ToLowerInvariant()), .. WrongType(inBody, 5)],
        IntegerShape number => Integer(number, inBody),
        BooleanShape => [new("", "a text for true or false", "yes"), .. WrongType(inBody, 1)],
        ListShape list => List(list, inBody),
        MapShape map => Map(map, inBody),
        StructureShape structure => [.. Missing(structure), .. WrongType(inBody, new JsonArray(), "text")],
        _ => [],
    };

    /// <summary>A structure without one of its required members.</summary>
    public static IEnumerable<Variation> Missing(StructureShape structure)
    {
        foreach (var member in structure.Members.Where(member => member is { IsRequired: true, Place: not MemberPlace.Path }))
        {
            var value = (JsonObject)ModelExample.Of(structure);
            // The client makes up a token that is left out, not one that is null.
            if (member.IsToken)
                value[member.Name] = null;
            else
                value.Remove(member.Name);
            yield return new($".{member.Name}", "missing", value);
        }
    }

    private static IEnumerable<Variation> Text(StringShape shape, bool inBody)
    {
        if (shape.Min is { } min and > 0)
            yield return new("", "too short", ModelExample.TextOrNull(shape, min - 1) ?? new string('a', min - 1));
        if (shape.Max is { } max)
            yield return new("", "too long", ModelExample.TextOrNull(shape, max + 1) ?? new string('a', max + 1));
        var good = ModelExample.Text(shape);
        if (shape.Pattern is { } pattern)
            yield return new("", "against the pattern", new[] { "|" + good[1..], good[..^1] + " ", good[..^1] + "|" }.First(text => !pattern.IsMatch(text)));
        else if (inBody)
            yield return new("", "with the character U+0000", good[..^1] + "\0");
        foreach (var wrong in WrongType(inBody, 5, true, new JsonArray("text"), new JsonObject()))
            yield return wrong;
    }

    private static IEnumerable<Variation> Integer(IntegerShape shape, bool inBody)
    {
        if (shape.Min is { } min)
            yield return new("", "too small", min - 1);
        if (shape.Max is { } max)
            yield return new("", "too great", max + 1);
        yield return new("", "a word for a number", "many");
        yield return new("", "greater than any number of the model", 9_999_999_999);
        yield return new("", "no whole number", 1.5);
        foreach (var wrong in WrongType(inBody, true, "1"))
            yield return wrong;
    }

    private static IEnumerable<Variation> List(ListShape shape, bool inBody)
    {
        if (shape.Min is { } min and > 0)
            yield return new("", "too few items", ModelExample.Items(shape, min - 1));
        if (shape.Max is { } max)
            yield return new("", "too many items", ModelExample.Items(shape, max + 1));
        if (inBody)
            yield return new(".1", "null in a list", new JsonArray((JsonNode?)null));
        foreach (var wrong in WrongType(inBody, "text", new JsonObject()))
            yield return wrong;
    }

    private static IEnumerable<Variation> Map(MapShape shape, bool inBody)
    {
        if (shape.Min is { } min and > 0)
            yield return new("", "too few entries", ModelExample.Entries(shape, min - 1));
        if (shape.Max is { } max)
            yield return new("", "too many entries", ModelExample.Entries(shape, max + 1));
        yield return new($".{ModelExample.Key(shape)}", "null in a map", new JsonObject { [ModelExample.Key(shape)] = null });
        foreach (var wrong in WrongType(inBody, "text", new JsonArray()))
            yield return wrong;
    }

    private static IEnumerable<Variation> WrongType(bool inBody, params JsonNode[] values) =>
        inBody ? values.Select(value => new Variation("", $"of another JSON type ({value.ToJsonString()})", value)) : [];
}
