using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Turns a text of a named encoding into another form.</summary>
public abstract class TextEncodingFunction : Function
{
    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var (text, name) = (arguments[0].AsString, arguments[1].AsString);
        if (!TextEncodings.IsKnown(name))
            return context.Fail($"{QuotedText.Quote(name)} is no known encoding", 1);
        var result = TextEncodings.FindOrNull(name) is { } encoding ? Text(encoding, name, text, context) : null;
        if (context.HasFailed)
            return Value.DynamicNull;
        if (result is not null)
            return context.TryAllocate(result.Length) ? Value.String(result) : Value.DynamicNull;
        return TextEncodings.HasOwnTable(name)
            ? Value.UnknownOf(DataType.String, Refine(new Unknown($"the table of {name} is not known in full"), arguments))
            : context.Fail($"it has what {name} has no character for", 0);
    }

    /// <summary>The result; null when the encoding cannot represent the text.</summary>
    private protected abstract string? Text(System.Text.Encoding encoding, string name, string text, FunctionContext context);

    // What .NET puts in place of a character that there is not: a control, or one for private use.
    private protected static bool HasStandIns(System.Text.Encoding encoding, string text) => encoding.CodePage is not (65001 or 1200 or 1201)
        && (text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') || text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF'));
}

/// <summary><c>textencodebase64(string, encoding)</c>.</summary>
public sealed class TextEncodeBase64 : TextEncodingFunction
{
    public override string Name => "textencodebase64";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("string"), Parameter.Text("encoding")];

    private protected override string? Text(System.Text.Encoding encoding, string name, string text, FunctionContext context)
    {
        if (SingleByteTable.OfOrNull(encoding) is { } table)
            return table.EncodeOrNull(text) is { } encoded ? Convert.ToBase64String(encoded) : null;
        if (HasStandIns(encoding, text))
            return null;
        try
        {
            byte[] mark = TextEncodings.IsMarked(name) ? [0xFE, 0xFF] : [];
            return Convert.ToBase64String([.. mark, .. encoding.GetBytes(text)]);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary><c>textdecodebase64(source, encoding)</c>.</summary>
public sealed class TextDecodeBase64 : TextEncodingFunction
{
    public override string Name => "textdecodebase64";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("source"), Parameter.Text("encoding")];

    private protected override string? Text(System.Text.Encoding encoding, string name, string text, FunctionContext context)
    {
        if (Base64.DecodeOrNull(text) is not { } bytes)
        {
            context.Fail("it is no Base64", 0);
            return null;
        }

        if (SingleByteTable.OfOrNull(encoding) is { } table)
            return table.DecodeOrNull(bytes);

        // Without a mark the high byte comes first.
        var isMarked = TextEncodings.IsMarked(name) && bytes is ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
        if (isMarked && bytes[0] == 0xFF)
            encoding = new UnicodeEncoding(false, false, true);
        try
        {
            var decoded = encoding.GetString(isMarked ? bytes[2..] : bytes);
            return decoded.Contains('\uFFFD') || HasStandIns(encoding, decoded) ? null : decoded;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
