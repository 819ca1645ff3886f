using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary><c>textencodebase64(string, encoding)</c>.</summary>
public sealed class TextEncodeBase64 : TextFunction
{
    public override string Name => "textencodebase64";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("string"), Parameter.Text("encoding")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var name = arguments[1].AsString;
        if (TextEncodings.FindOrNull(name) is not { } encoding)
        {
            context.Fail($"{QuotedText.Quote(name)} is no known encoding", 1);
            return null;
        }

        try
        {
            // Only the name without a byte order asks for a mark that tells it.
            byte[] mark = name.Equals("utf-16", StringComparison.OrdinalIgnoreCase) ? [0xFE, 0xFF] : [];
            return Convert.ToBase64String([.. mark, .. encoding.GetBytes(arguments[0].AsString)]);
        }
        catch (EncoderFallbackException)
        {
            context.Fail($"it has characters that {name} cannot represent", 0);
            return null;
        }
    }
}

/// <summary><c>textdecodebase64(source, encoding)</c>.</summary>
public sealed class TextDecodeBase64 : TextFunction
{
    public override string Name => "textdecodebase64";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("source"), Parameter.Text("encoding")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var name = arguments[1].AsString;
        if (TextEncodings.FindOrNull(name) is not { } encoding)
            context.Fail($"{QuotedText.Quote(name)} is no known encoding", 1);
        else if (Base64.DecodeOrNull(arguments[0].AsString) is not { } bytes)
            context.Fail("it is no Base64", 0);
        else if (Decode(encoding, name, bytes) is { } text)
            return text;
        else
            context.Fail($"it has bytes that mean nothing in {name}", 0);
        return null;
    }

    private static string? Decode(System.Text.Encoding encoding, string name, byte[] bytes)
    {
        var isMarked = name.Equals("utf-16", StringComparison.OrdinalIgnoreCase);
        if (isMarked && bytes is [0xFF, 0xFE, ..])
            encoding = new UnicodeEncoding(false, false, true);
        else if (isMarked && bytes is not [0xFE, 0xFF, ..])
            return null;
        try
        {
            var text = encoding.GetString(isMarked ? bytes[2..] : bytes);
            return text.Contains('\uFFFD') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
