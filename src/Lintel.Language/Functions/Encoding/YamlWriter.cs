using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Writes values as YAML in block style, strings quoted or literal, as Terraform's emitter lays them out.</summary>
/// <remarks>https://yaml.org/spec/1.1/; the layout is that of libyaml's emitter.</remarks>
internal sealed class YamlWriter
{
    private const int Indentation = 2;
    private const int Width = 80;
    private const int LongestSimpleKey = 128;

    private readonly StringBuilder _text = new();
    private int _column;
    private int _indent = -1;
    private bool _afterBlank = true;
    private bool _inIndention = true;

    public static string Write(Value value)
    {
        var writer = new YamlWriter();
        writer.Node(value, isMappingValue: false, isSimpleKey: false);
        writer.StartLine();
        // A plain scalar alone could go on in what follows, so its end is marked.
        if (value.IsNull || value.Type.Kind is DataTypeKind.Number or DataTypeKind.Bool)
            writer.Put("...\n");
        return writer._text.ToString();
    }

    private void Node(Value value, bool isMappingValue, bool isSimpleKey)
    {
        if (value.IsNull)
            Plain("null");
        else if (value.Type.Kind == DataTypeKind.String)
            Scalar(value.AsString, isSimpleKey);
        else if (value.Type.IsPrimitive)
            Plain(value.Type.Kind == DataTypeKind.Bool ? value.AsBool ? "true" : "false" : value.AsNumber.ToString());
        else if (value.Count == 0)
            Empty(value.Type.IsMapping ? "{" : "[", value.Type.IsMapping ? "}" : "]");
        else if (value.Type.IsMapping)
            Mapping(value);
        else
            Sequence(value, isMappingValue);
    }

    private void Empty(string open, string close)
    {
        Indicator(open, needsBlank: true, isBlank: true);
        Indicator(close);
    }

    private void Sequence(Value value, bool isMappingValue)
    {
        var outer = _indent;
        // The items of a list that is a mapping's value stand right below its key.
        _indent = outer < 0 ? 0 : isMappingValue && !_inIndention ? outer : outer + Indentation;
        foreach (var item in value.AsElements)
        {
            StartLine();
            Indicator("-", needsBlank: true, keepsIndention: true);
            Node(item, isMappingValue: false, isSimpleKey: false);
        }

        _indent = outer;
    }

    private void Mapping(Value value)
    {
        var outer = _indent;
        _indent = outer < 0 ? 0 : outer + Indentation;
        foreach (var (key, item) in value.AsMap)
        {
            StartLine();
            var isSimple = !key.AsSpan().ContainsAny("\n\r\u0085\u2028\u2029") && System.Text.Encoding.UTF8.GetByteCount(key) <= LongestSimpleKey;
            if (!isSimple)
                Indicator("?", needsBlank: true, keepsIndention: true);
            Scalar(key, isSimple);
            if (!isSimple)
                StartLine();
            Indicator(":", needsBlank: !isSimple, keepsIndention: !isSimple);
            Node(item, isMappingValue: true, isSimpleKey: false);
        }

        _indent = outer;
    }

    private void Plain(string text)
    {
        if (!_afterBlank)
            Put(" ");
        Put(text);
        (_afterBlank, _inIndention) = (false, false);
    }

    private void Scalar(string text, bool isSimpleKey)
    {
        var outer = _indent;
        _indent = outer < 0 ? Indentation : outer + Indentation;
        if (text.Contains('\n') && !isSimpleKey && YamlText.AllowsLiteral(text))
            Literal(text);
        else
            Quoted(text, allowsBreaks: !isSimpleKey);
        _indent = outer;
    }

    private void Literal(string text)
    {
        Indicator("|", needsBlank: true);
        if (text[0] is ' ' or '\n' || YamlText.IsBreak(text[0]))
            Indicator(Indentation.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!YamlText.IsBreak(text[^1]))
            Indicator("-");
        else if (text.Length == 1 || YamlText.IsBreak(text[^2]))
            Indicator("+");
        Break();
        (_inIndention, _afterBlank) = (true, true);
        var startsLine = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && YamlText.IsBreak((char)rune.Value))
            {
                if (rune.Value == '\n')
                    Break();
                else
                    Put(rune.ToString());
                _column = 0;
                _inIndention = startsLine = true;
                continue;
            }

            if (startsLine)
                StartLine();
            Put(rune.ToString());
            _inIndention = startsLine = false;
        }
    }

    private void Quoted(string text, bool allowsBreaks)
    {
        Indicator("\"", needsBlank: true);
        var afterSpace = false;
        var startsWithMark = text.StartsWith('\uFEFF');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && !startsWithMark)
            {
                if (allowsBreaks && !afterSpace && _column > Width && i > 0 && i < text.Length - 1)
                {
                    StartLine();
                    if (text[i + 1] == ' ')
                        Put("\\");
                }
                else
                {
                    Put(" ");
                }

                afterSpace = true;
                continue;
            }

            Rune.TryGetRuneAt(text, i, out var rune);
            i += rune.Utf16SequenceLength - 1;
            Put(YamlText.NeedsEscape(rune) || startsWithMark ? YamlText.Escape(rune) : rune.ToString());
            afterSpace = false;
        }

        Indicator("\"");
        (_afterBlank, _inIndention) = (false, false);
    }

    private void Indicator(string text, bool needsBlank = false, bool isBlank = false, bool keepsIndention = false)
    {
        if (needsBlank && !_afterBlank)
            Put(" ");
        Put(text);
        _afterBlank = isBlank;
        _inIndention = _inIndention && keepsIndention;
    }

    private void StartLine()
    {
        var indent = Math.Max(_indent, 0);
        if (!_inIndention || _column > indent || (_column == indent && !_afterBlank))
            Break();
        if (_column < indent)
            Put(new string(' ', indent - _column));
        (_afterBlank, _inIndention) = (true, true);
    }

    private void Break()
    {
        _text.Append('\n');
        _column = 0;
    }

    private void Put(string text)
    {
        _text.Append(text);
        foreach (var _ in text.EnumerateRunes())
            _column++;
    }
}
