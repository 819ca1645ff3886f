using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Turns a text of a named encoding into another form.</summary>
public abstract class TextEncodingFunction : Function
{
    // What a single-byte encoding has no character for, .NET passes through as a control character.
    private const char FirstControl = '\u0080';
    private const char LastControl = '\u009F';

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

    private protected static bool HasControls(System.Text.Encoding encoding, string text) =>
        encoding.CodePage is (>= 1250 and <= 1258) or 874 && text.AsSpan().ContainsAnyInRange(FirstControl, LastControl);
}

/// <summary><c>textencodebase64(string, encoding)</c>.</summary>
public sealed class TextEncodeBase64 : TextEncodingFunction
{
    public override string Name => "textencodebase64";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("string"), Parameter.Text("encoding")];

    private protected override string? Text(System.Text.Encoding encoding, string name, string text, FunctionContext context)
    {
        if (HasControls(encoding, text))
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

        // Without a mark the high byte comes first.
        var isMarked = TextEncodings.IsMarked(name) && bytes is ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
        if (isMarked && bytes[0] == 0xFF)
            encoding = new UnicodeEncoding(false, false, true);
        try
        {
            var decoded = encoding.GetString(isMarked ? bytes[2..] : bytes);
            return decoded.Contains('\uFFFD') || HasControls(encoding, decoded) ? null : decoded;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
