using System.Globalization;
using System.Text;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Json;

/// <summary>A value in JSON text that has no faults, read where it stands and only as far as it is asked.</summary>
internal readonly struct JsonView(SourceFile file, int start, int end = -1)
{
    /// <summary>An object without members, which stands nowhere.</summary>
    public static readonly JsonView Empty = new(new SourceFile("", "{}"), 0);

    private readonly SourceFile _file = file;
    private readonly int _start = start;

    // Known where the value was met on the way to the next one: walking over it once more would cost as much again.
    private readonly int _end = end;

    private string Text => _file.Text;

    private char First => Text[_start];

    public bool IsObject => First == '{';

    public bool IsArray => First == '[';

    public bool IsText => First == '"';

    public bool IsNumber => First is '-' or (>= '0' and <= '9');

    public bool IsTrue => First == 't';

    public bool IsFalse => First == 'f';

    public bool IsNull => First == 'n';

    public Span Span => Span.FromBounds(_start, End);

    private int End => _end < 0 ? JsonScan.SkipValue(Text, _start) : _end;

    /// <summary>The value; of an object its opening brace, which names no neighbour's secrets.</summary>
    public Place Place => new(_file, IsObject || IsArray ? new Span(_start, 1) : Span);

    public ReadOnlySpan<char> Raw => _file.Slice(Span);

    /// <summary>The whole file as one value.</summary>
    public static JsonView Of(SourceFile file) => new(file, JsonScan.SkipBlanks(file.Text, 0));

    /// <summary>The members in the order of the text; none for what is no object.</summary>
    public IEnumerable<(JsonView Name, JsonView Value)> Members()
    {
        if (!IsObject)
            yield break;
        var at = JsonScan.SkipBlanks(Text, _start + 1);
        while (Text[at] != '}')
        {
            var name = new JsonView(_file, at, JsonScan.SkipValue(Text, at));
            at = JsonScan.SkipBlanks(Text, JsonScan.SkipBlanks(Text, name.End) + 1);
            var value = new JsonView(_file, at, JsonScan.SkipValue(Text, at));
            yield return (name, value);
            at = Next(value.End);
        }
    }

    public IEnumerable<JsonView> Items()
    {
        if (!IsArray)
            yield break;
        var at = JsonScan.SkipBlanks(Text, _start + 1);
        while (Text[at] != ']')
        {
            var item = new JsonView(_file, at, JsonScan.SkipValue(Text, at));
            yield return item;
            at = Next(item.End);
        }
    }

    /// <summary>The member of that name; of several the last, which is what Terraform's own reader takes.</summary>
    public JsonView? MemberOrNull(string name)
    {
        JsonView? found = null;
        foreach (var (key, value) in Members())
        {
            if (key.Inner.SequenceEqual(name))
                found = value;
        }

        return found;
    }

    /// <summary>All members by name, for who asks for several.</summary>
    public Dictionary<string, JsonView> Table()
    {
        var table = new Dictionary<string, JsonView>(StringComparer.Ordinal);
        foreach (var (name, value) in Members())
            table[name.AsText] = value;
        return table;
    }

    public JsonView? PathOrNull(params ReadOnlySpan<string> names)
    {
        var at = this;
        foreach (var name in names)
        {
            if (at.MemberOrNull(name) is not { } next)
                return null;
            at = next;
        }

        return at;
    }

    /// <summary>The member as text; null when it is not there or no text.</summary>
    public string? TextOrNull(string name) => MemberOrNull(name) is { IsText: true } text ? text.AsText : null;

    public bool IsTrueAt(string name) => MemberOrNull(name) is { IsTrue: true };

    public bool IsFalseAt(string name) => MemberOrNull(name) is { IsFalse: true };

    /// <summary>A text with its escapes undone; empty for what is no text.</summary>
    public string AsText
    {
        get
        {
            if (!IsText)
                return "";
            var raw = Inner;
            return raw.Contains('\\') ? Unescape(raw) : raw.ToString();
        }
    }

    /// <summary>What stands between the quotes of a text, escapes and all.</summary>
    private ReadOnlySpan<char> Inner => Text.AsSpan(_start + 1, End - _start - 2);

    private int Next(int end)
    {
        var at = JsonScan.SkipBlanks(Text, end);
        return Text[at] == ',' ? JsonScan.SkipBlanks(Text, at + 1) : at;
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
                continue;
            }

            text.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
        }

        return text.ToString();
    }
}
