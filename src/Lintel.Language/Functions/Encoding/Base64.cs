using System.Collections.Immutable;
using System.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Base64 of the standard alphabet with padding, as Go reads and writes it.</summary>
internal static class Base64
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public static string Encode(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes; null when the text is no Base64.</summary>
    public static byte[]? DecodeOrNull(string text)
    {
        // Line breaks are no part of it; other blanks are no Base64.
        var packed = text.Contains('\n') || text.Contains('\r') ? string.Concat(text.Where(c => c is not ('\r' or '\n'))) : text;
        if (packed.Length % 4 != 0 || packed.Any(char.IsWhiteSpace))
            return null;
        var bytes = new byte[packed.Length / 4 * 3];
        return Convert.TryFromBase64String(packed, bytes, out var count) ? bytes[..count] : null;
    }

    /// <summary>The bytes as text; null when they are no UTF-8.</summary>
    public static string? TextOrNull(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary><c>base64encode(str)</c>.</summary>
public sealed class Base64Encode : TextFunction
{
    public override string Name => "base64encode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context) => Base64.Encode(arguments[0].AsString);
}

/// <summary><c>base64decode(str)</c>.</summary>
public sealed class Base64Decode : TextFunction
{
    public override string Name => "base64decode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (Base64.DecodeOrNull(arguments[0].AsString) is not { } bytes)
            context.Fail("it is no Base64");
        else if (Base64.TextOrNull(bytes) is { } text)
            return text;
        else
            context.Fail("the decoded bytes are no UTF-8");
        return null;
    }
}

/// <summary><c>base64gzip(str)</c>: unknown, because what a compressor writes differs from one to another.</summary>
public sealed class Base64Gzip : Function
{
    public override string Name => "base64gzip";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Value.UnknownOf(DataType.String, Refine(new Unknown("what a compressor writes cannot be told beforehand"), arguments));
}

/// <summary><c>urlencode(str)</c>: for the query of a URL.</summary>
public sealed class UrlEncode : TextFunction
{
    public override string Name => "urlencode";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("str")];

    protected override string Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var encoded = new StringBuilder();
        foreach (var octet in System.Text.Encoding.UTF8.GetBytes(arguments[0].AsString))
        {
            if (octet < 0x80 && (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~'))
                encoded.Append((char)octet);
            else if (octet == ' ')
                encoded.Append('+');
            else
                encoded.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
