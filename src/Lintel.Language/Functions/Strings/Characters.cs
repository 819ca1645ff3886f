using System.Globalization;
using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Strings;

/// <summary>The characters of a text as people count them: grapheme clusters.</summary>
/// <remarks>https://unicode.org/reports/tr29/</remarks>
internal static class Characters
{
    public static int Count(string text) => System.Text.Ascii.IsValid(text) && !text.Contains('\r') ? text.Length : StringInfo.ParseCombiningCharacters(text).Length;

    /// <summary>Where each character starts, and behind the last the end of the text.</summary>
    public static int[] Starts(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];
}

/// <summary><c>strrev(str)</c>.</summary>
public sealed class StrRev : CasingFunction
{
    public override string Name => "strrev";

    protected override string Change(string text)
    {
        var starts = Characters.Starts(text);
        return string.Create(text.Length, (text, starts), static (reversed, state) =>
        {
            var end = reversed.Length;
            for (var i = 0; i + 1 < state.starts.Length; i++)
            {
                var character = state.text.AsSpan(state.starts[i], state.starts[i + 1] - state.starts[i]);
                end -= character.Length;
                character.CopyTo(reversed[end..]);
            }
        });
    }
}

/// <summary><c>substr(str, offset, length)</c>.</summary>
public sealed class Substr : TextFunction
{
    public override string Name => "substr";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new Parameter("str", DataType.String) { AllowsDynamic = true },
        new Parameter("offset", DataType.Number) { AllowsDynamic = true },
        new Parameter("length", DataType.Number) { AllowsDynamic = true },
    ];

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!context.TryInteger(arguments[1], out var offset) || !context.TryInteger(arguments[2], out var length))
            return null;
        var text = arguments[0].AsString;
        var starts = Characters.Starts(text);
        var count = starts.Length - 1;
        if (offset < 0)
            offset += count;
        else if (length == 0)
            return "";
        // An offset before the beginning counts as the beginning.
        offset = Math.Max(offset, 0);
        if (offset > count || (offset == count && offset > 0))
            return "";
        var rest = text[starts[offset]..];
        if (length < 0)
            return rest;
        // A length of nothing after a negative offset finds no end to stop at.
        var end = length == 0 || offset + length > count ? count : offset + length;
        return text[starts[offset]..starts[end]];
    }
}
