using System.Globalization;
using System.Text;
using Lintel.Language.Hcl;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Providers;

/// <summary>Writes values as Terraform's own writer does: members of objects on lines of their own, signs under each other.</summary>
/// <remarks>https://pkg.go.dev/github.com/hashicorp/hcl/v2/hclwrite</remarks>
internal sealed class HclEncoding
{
    // Stands for the blanks before the sign of a member; texts hold it only as an escape.
    private const char Sign = '\0';

    private readonly StringBuilder _text = new();

    /// <summary>A value as an expression.</summary>
    public static string Expression(Value value)
    {
        var encoding = new HclEncoding();
        encoding.Write(value);
        return encoding.Finish();
    }

    /// <summary>Named values as a file of variables; null with a name that no variable can have.</summary>
    public static string? VariablesOrNull(Value values, out string? invalid)
    {
        invalid = values.AsMap.Keys.FirstOrDefault(name => !IsName(name));
        var encoding = new HclEncoding();
        foreach (var (name, value) in values.AsMap)
            encoding.WriteMember(name, value);
        return invalid is null ? encoding.Finish() : null;
    }

    private static bool IsName(string text) => text.Length > 0 && Characters.IdentifierLength(text) == text.Length;

    private void Write(Value value)
    {
        if (value.IsNull)
            _text.Append("null");
        else if (value.Type.IsMapping)
            WriteObject(value);
        else if (value.Type.IsSequence)
            WriteList(value);
        else if (value.Type.Kind == DataTypeKind.String)
            _text.Append(Quoted(value.AsString));
        else
            _text.Append(Conversion.ConvertOrNull(value, DataType.String, out _)?.AsString);
    }

    private void WriteObject(Value value)
    {
        if (value.AsMap.Count == 0)
        {
            _text.Append("{}");
            return;
        }

        _text.Append("{\n");
        foreach (var (name, member) in value.AsMap)
            WriteMember(IsName(name) ? name : Quoted(name), member);
        _text.Append('}');
    }

    private void WriteMember(string name, Value value)
    {
        _text.Append(name).Append(Sign).Append("= ");
        Write(value);
        _text.Append('\n');
    }

    private void WriteList(Value value)
    {
        _text.Append('[');
        var isFirst = true;
        foreach (var element in value.AsElements)
        {
            if (!isFirst)
                _text.Append(", ");
            isFirst = false;
            Write(element);
        }

        _text.Append(']');
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            // What would begin an interpolation is doubled.
            if (rune.Value == '{' && before is { Value: '$' or '%' } sign)
                quoted.Append(sign);
            quoted.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')
                ? "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture)
                : QuotedText.Quote(rune.ToString())[1..^1]);
            before = rune;
        }

        return quoted.Append('"').ToString();
    }

    private string Finish()
    {
        var lines = _text.ToString().Split('\n');
        Align(lines);
        return string.Join('\n', Indented(lines));
    }

    // Neighbours that begin and end on one line have their signs under each other.
    private static void Align(string[] lines)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            var end = start;
            while (end < lines.Length && lines[end].Contains(Sign) && Opened(lines[end]) == 0)
                end++;
            var width = lines[start..end].Select(line => Strings.Characters.Count(line[..line.IndexOf(Sign)])).DefaultIfEmpty(0).Max();
            for (; start < end; start++)
            {
                var at = lines[start].IndexOf(Sign);
                var blanks = width - Strings.Characters.Count(lines[start][..at]) + 1;
                lines[start] = lines[start][..at] + new string(' ', blanks) + lines[start][(at + 1)..];
            }

            if (start < lines.Length)
                lines[start] = lines[start].Replace(Sign, ' ');
        }
    }

    // A line that opens brackets moves what follows by one step, however many they are, until as many are closed.
    private static IEnumerable<string> Indented(string[] lines)
    {
        var opened = new Stack<int>();
        foreach (var line in lines)
        {
            var change = Opened(line);
            var depth = opened.Count;
            if (change > 0)
                opened.Push(change);
            for (var closed = -change; closed > 0 && opened.Count > 0;)
            {
                var last = opened.Pop();
                if (closed < last)
                    opened.Push(last - closed);
                closed -= last;
            }

            yield return line.Length == 0 ? line : new string(' ', 2 * (change < 0 ? opened.Count : depth)) + line;
        }
    }

    /// <summary>How many more brackets a line opens than it closes, those within texts apart.</summary>
    private static int Opened(string line)
    {
        var change = 0;
        var isText = false;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when isText:
                    i++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '{' or '[' when !isText:
                    change++;
                    break;
                case '}' or ']' when !isText:
                    change--;
                    break;
            }
        }

        return change;
    }
}
