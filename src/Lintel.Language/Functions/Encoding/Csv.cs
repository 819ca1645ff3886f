using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary><c>csvdecode(str)</c>: a list of objects, whose attributes the first row names.</summary>
public sealed class CsvDecode : Function
{
    public override string Name => "csvdecode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.Dynamic;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString;
        if (!context.TrySpend(text.Length) || !context.TryAllocate(text.Length * 4L))
            return Value.DynamicNull;
        var reader = new CsvReader(text);
        if (reader.Read() is not { } names)
            return context.Fail(reader.Error ?? "a first row with the names is missing");
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return context.Fail($"two columns are named {QuotedText.Quote(twice.Key)}");
        var rows = ImmutableArray.CreateBuilder<Value>();
        while (reader.Read() is { } fields)
        {
            if (fields.Count != names.Count)
                return context.Fail($"a row has {fields.Count} fields, and there are {names.Count} names");
            rows.Add(Value.Object(names.Zip(fields, (name, field) => KeyValuePair.Create(name, Value.String(field)))));
        }

        return reader.Error is { } error
            ? context.Fail(error)
            : Value.List(DataType.ObjectOf(names.Select(name => KeyValuePair.Create(name, DataType.String))), rows.ToImmutable());
    }
}

/// <summary>Reads rows of comma-separated values.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc4180, and https://pkg.go.dev/encoding/csv for what it leaves open</remarks>
internal sealed class CsvReader(string source)
{
    private readonly string _text = source.Replace("\r\n", "\n", StringComparison.Ordinal) is var text && text.EndsWith('\r') ? text[..^1] : text;
    private int _at;

    public string? Error { get; private set; }

    /// <summary>The next row that is not empty; null at the end and after an error.</summary>
    public List<string>? Read()
    {
        while (_at < _text.Length && _text[_at] == '\n')
            _at++;
        if (_at >= _text.Length || Error is not null)
            return null;
        var fields = new List<string>();
        do
            fields.Add(_at < _text.Length && _text[_at] == '"' ? Quoted() : Bare());
        while (Error is null && _at < _text.Length && _text[_at++] == ',');
        return Error is null ? fields : null;
    }

    private string Bare()
    {
        var end = _text.AsSpan(_at).IndexOfAny(',', '\n');
        var field = end < 0 ? _text[_at..] : _text[_at..(_at + end)];
        _at += field.Length;
        if (field.Contains('"'))
            Error = "a quote stands in the middle of a field";
        return field;
    }

    private string Quoted()
    {
        var field = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '"')
            {
                field.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                field.Append('"');
                _at++;
            }
            else
            {
                _at++;
                if (_at < _text.Length && _text[_at] is not (',' or '\n'))
                    Error = "something follows a closing quote";
                return field.ToString();
            }
        }

        Error = "a quote is not closed";
        return "";
    }
}
