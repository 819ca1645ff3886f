using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>
/// Reads a text that holds a JSON document, three-valued: what a template leaves unknown in it is unknown in the document, and nothing else is.
/// </summary>
internal sealed class JsonText
{
    private const char Opening = '\uE000';
    private const char BareOpening = '\uE001';
    private const char Closing = '\uE002';
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true };

    private readonly List<Value> _gaps = [];
    private readonly StringBuilder _text = new();
    private readonly Marks _marks;
    private bool _inString;

    // What the whole text refers to says nothing of one string in it; secrecy does.
    private JsonText(Marks marks) => _marks = new Marks { Sensitive = marks.Sensitive, Ephemeral = marks.Ephemeral };

    /// <summary>The document; an unknown value when the text is not known enough or is no JSON.</summary>
    public static Value Read(Value text)
    {
        if (text.IsNull || (text.IsKnown && text.Type.Kind != DataTypeKind.String))
            return text;
        if (text.UnknownOrNull is { } unknown)
        {
            if (unknown.Json is { } json)
                return json;
            if (unknown.Pieces.IsEmpty)
                return text;
        }

        var document = new JsonText(text.Marks);
        return document.TryAppend(text, 0) ? document.Parse() : text.IsUnknown ? text : NoJson;
    }

    private static Value NoJson { get; } = Value.UnknownOf(DataType.Dynamic, new Unknown("it is not valid JSON"));

    private bool TryAppend(Value piece, int depth)
    {
        if (piece is { IsKnown: true, Type.Kind: DataTypeKind.String })
            return TryAppend(piece.AsString);
        if (piece.UnknownOrNull is { Json: null, Pieces: { IsEmpty: false } pieces } && depth < 16)
            return pieces.All(inner => TryAppend(inner, depth + 1));
        if (piece.IsNull)
            return false;
        if (piece.IsKnown)
            return TryAppend(piece.Type.Kind == DataTypeKind.Bool ? piece.AsBool ? "true" : "false" : piece.AsNumber.ToString() ?? "");
        AppendGap(piece);
        return true;
    }

    private bool TryAppend(string literal)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            var character = literal[i];
            if (character is Opening or BareOpening or Closing)
                return false;
            _text.Append(character);
            if (character == '"')
                _inString = !_inString;
            else if (character == '\\' && _inString && i + 1 < literal.Length)
                _text.Append(literal[++i]);
        }

        return true;
    }

    // A gap inside a string stays part of it; elsewhere it stands for a value, and is made a string so that the rest can be read.
    private void AppendGap(Value gap)
    {
        var number = _gaps.Count.ToString(CultureInfo.InvariantCulture);
        _gaps.Add(gap);
        _text.Append(_inString ? $"{Opening}{number}{Closing}" : $"\"{BareOpening}{number}{Closing}\"");
    }

    private Value Parse()
    {
        try
        {
            using var document = JsonDocument.Parse(_text.ToString(), Options);
            return Convert(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            // Half a surrogate pair, escaped or not, is found only when the text is converted.
            return NoJson;
        }
    }

    private Value Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Value.Object(Members(element)).AddMarks(_marks),
        JsonValueKind.Array => Value.Tuple([.. element.EnumerateArray().Select(Convert)]).AddMarks(_marks),
        JsonValueKind.String => Text(element.GetString() ?? ""),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Value.Number(whole) : Value.String(element.GetRawText()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        _ => Value.DynamicNull,
    };

    private Dictionary<string, Value> Members(JsonElement element)
    {
        var members = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            members[member.Name] = Convert(member.Value);
        return members;
    }

    private Value Text(string text)
    {
        var at = text.AsSpan().IndexOfAny(Opening, BareOpening);
        if (at < 0)
            return Value.String(text).AddMarks(_marks);
        var gaps = Gaps(text);
        if (at == 0 && gaps.Length == 1 && text.IndexOf(Closing, StringComparison.Ordinal) == text.Length - 1)
            return gaps[0].UnknownOrNull?.Json ?? gaps[0];
        var why = new Unknown(gaps[0].UnknownOrNull?.Reason ?? "a part of it is not known", NotNull: true, Prefix: text[..at]) { Pieces = Pieces(text, gaps) };
        return Value.UnknownOf(DataType.String, why)
            .AddMarks(gaps.Aggregate(_marks, (marks, gap) => Marks.Union(marks, gap.Marks)));
    }

    private static ImmutableArray<Value> Pieces(string text, ImmutableArray<Value> gaps)
    {
        var pieces = ImmutableArray.CreateBuilder<Value>();
        var start = 0;
        foreach (var gap in gaps)
        {
            var at = start + text.AsSpan(start).IndexOfAny(Opening, BareOpening);
            if (at > start)
                pieces.Add(Value.String(text[start..at]));
            pieces.Add(gap);
            start = text.IndexOf(Closing, at) + 1;
        }

        if (start < text.Length)
            pieces.Add(Value.String(text[start..]));
        return pieces.ToImmutable();
    }

    private ImmutableArray<Value> Gaps(string text)
    {
        var gaps = ImmutableArray.CreateBuilder<Value>();
        for (var at = text.AsSpan().IndexOfAny(Opening, BareOpening); at >= 0;)
        {
            var end = text.IndexOf(Closing, at);
            gaps.Add(_gaps[int.Parse(text.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture)]);
            var next = text.AsSpan(end).IndexOfAny(Opening, BareOpening);
            at = next < 0 ? -1 : end + next;
        }

        return gaps.ToImmutable();
    }
}
