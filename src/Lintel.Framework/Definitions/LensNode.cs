using System.Text.Json;

namespace Lintel.Framework.Definitions;

/// <summary>An object of a lens document at its place. What is asked of it and is not there, or is not as it should be, becomes a problem.</summary>
internal readonly record struct LensNode(JsonElement Element, string Path, LensProblems Problems)
{
    /// <summary>The place of a member.</summary>
    public string At(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    /// <summary>A member, unless it is missing or null.</summary>
    public JsonElement? MemberOrNull(string name) =>
        Element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A member that is an object; null with a problem when it is something else, null without one when it is missing.</summary>
    public LensNode? ObjectOrNull(string name)
    {
        if (MemberOrNull(name) is not { } member)
            return null;
        if (member.ValueKind == JsonValueKind.Object)
            return new(member, At(name), Problems);
        Problems.Add(At(name), $"must be an object, not {Kind(member)}");
        return null;
    }

    /// <summary>A text that must be there; empty with a problem when it is not.</summary>
    public string Required(string name, int atMost, int atLeast = 1)
    {
        if (MemberOrNull(name) is null)
        {
            Problems.Add(At(name), "is missing");
            return "";
        }

        if (TextOrNull(name, atMost) is not { } text)
            return "";
        if (LengthOf(text) < atLeast)
            Problems.Add(At(name), text.Length == 0 ? "is empty" : $"has fewer than {atLeast} characters");
        return text;
    }

    /// <summary>A text that may be missing.</summary>
    public string? TextOrNull(string name, int atMost)
    {
        if (MemberOrNull(name) is not { } member)
            return null;
        if (member.ValueKind != JsonValueKind.String)
        {
            Problems.Add(At(name), $"must be a text, not {Kind(member)}");
            return null;
        }

        if (TextOrNull(member) is not { } text)
        {
            Problems.Add(At(name), "is not valid Unicode text");
            return null;
        }

        if (LengthOf(text) is var length && length > atMost)
            Problems.Add(At(name), $"has {length} characters, more than the {atMost} allowed");
        return text;
    }

    /// <summary>The objects of a list that must be there with at least one; those beyond the limit are a problem and are not read.</summary>
    public IEnumerable<LensNode> Items(string name, int atMost, string what)
    {
        if (MemberOrNull(name) is not { } list)
        {
            Problems.Add(At(name), "is missing");
            yield break;
        }

        if (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0)
            Problems.Add(At(name), $"has no {what}, and at least one is needed");
        foreach (var item in ItemsIfAny(name, atMost, what))
            yield return item;
    }

    /// <summary>The objects of a list that may be missing.</summary>
    public IEnumerable<LensNode> ItemsIfAny(string name, int atMost, string what)
    {
        if (MemberOrNull(name) is not { } list)
            yield break;
        if (list.ValueKind != JsonValueKind.Array)
        {
            Problems.Add(At(name), $"must be a list, not {Kind(list)}");
            yield break;
        }

        if (list.GetArrayLength() is var count && count > atMost)
            Problems.Add(At(name), $"has {count} {what}, more than the {atMost} allowed");
        foreach (var (index, item) in list.EnumerateArray().Take(atMost).Index())
        {
            var place = $"{At(name)}[{index}]";
            if (item.ValueKind == JsonValueKind.Object)
                yield return new(item, place, Problems);
            else
                Problems.Add(place, $"must be an object, not {Kind(item)}");
        }
    }

    private static string? TextOrNull(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
            length++;
        return length;
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "a truth value",
    };
}
