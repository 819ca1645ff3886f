using System.Globalization;
using System.Text;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>Writes a policy as Go's encoder does: two spaces or none, and &lt; &gt; &amp; escaped.</summary>
internal sealed class PolicyJson(bool isIndented)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Write(IEnumerable<KeyValuePair<string, Value>> head, IReadOnlyList<PolicyStatement> statements, bool isIndented)
    {
        var json = new PolicyJson(isIndented);
        var members = head.Select(pair => (pair.Key, Write: (Action)(() => json.Element(pair.Value)))).ToList();
        if (statements.Count > 0)
            members.Add(("Statement", () => json.Items('[', ']', statements.Select(statement => (Action)(() => json.Members(statement.Fields()))))));
        json.Items('{', '}', members.Select(member => (Action)(() => json.Member(member.Key, member.Write))));
        return json._text.ToString();
    }

    private void Members(IEnumerable<KeyValuePair<string, Value>> fields) =>
        Items('{', '}', fields.Select(pair => (Action)(() => Member(pair.Key, () => Element(pair.Value)))));

    private void Member(string name, Action value)
    {
        Quote(name);
        _text.Append(isIndented ? ": " : ":");
        value();
    }

    private void Element(Value value)
    {
        switch (value.Type.Kind)
        {
            case DataTypeKind.Object or DataTypeKind.Map when value.IsKnown:
                Members(value.AsMap);
                break;
            case DataTypeKind.Tuple or DataTypeKind.List when value.IsKnown:
                Items('[', ']', value.AsElements.Select(item => (Action)(() => Element(item))));
                break;
            case DataTypeKind.String when value.IsKnown:
                Quote(value.AsString);
                break;
            default:
                // No policy holds anything else; whoever wrote it sees it again.
                _text.Append(value.IsKnown ? JsonText.WriteOrNull(value, out _) : "null");
                break;
        }
    }

    private void Items(char open, char close, IEnumerable<Action> items)
    {
        _text.Append(open);
        _depth++;
        var count = 0;
        foreach (var item in items)
        {
            if (count++ > 0)
                _text.Append(',');
            NewLine();
            item();
        }

        _depth--;
        if (count > 0)
            NewLine();
        _text.Append(close);
    }

    private void NewLine()
    {
        if (isIndented)
            _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void Quote(string text)
    {
        _text.Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '<' or '>' or '&' or '\u2028' or '\u2029' or < ' ' => _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _text.Append(letter),
            };
        }

        _text.Append('"');
    }
}
