using System.Collections.Concurrent;

namespace Lintel.Language.Functions.Encoding;

/// <summary>What each byte stands for in an encoding of one byte a character, as Terraform has it: .NET's table, but for a few places.</summary>
internal sealed class SingleByteTable
{
    private const char Nothing = '\uFFFD';
    private const int Macintosh = 10000;

    private static readonly ConcurrentDictionary<int, SingleByteTable> Tables = new();

    private readonly char[] _characters;
    private readonly Dictionary<char, byte> _bytes = [];

    private SingleByteTable(char[] characters)
    {
        _characters = characters;
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] != Nothing)
                _bytes.TryAdd(characters[i], (byte)i);
        }
    }

    /// <summary>The table of an encoding; null for one that may take more than a byte.</summary>
    public static SingleByteTable? OfOrNull(System.Text.Encoding encoding) =>
        encoding.IsSingleByte ? Tables.GetOrAdd(encoding.CodePage, _ => new SingleByteTable(Characters(encoding))) : null;

    /// <summary>The text; null when a byte stands for nothing.</summary>
    public string? DecodeOrNull(byte[] bytes) => Array.Exists(bytes, one => _characters[one] == Nothing)
        ? null
        : string.Create(bytes.Length, (bytes, _characters), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = state._characters[state.bytes[i]];
        });

    /// <summary>The bytes; null when a character has none.</summary>
    public byte[]? EncodeOrNull(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!_bytes.TryGetValue(text[i], out bytes[i]))
                return null;
        }

        return bytes;
    }

    private static char[] Characters(System.Text.Encoding encoding)
    {
        var decoder = (System.Text.Encoding)encoding.Clone();
        decoder.DecoderFallback = new System.Text.DecoderReplacementFallback(Nothing.ToString());
        var characters = new char[256];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = Known(encoding.CodePage, decoder.GetString([(byte)i])[0]);
        foreach (var (place, character) in Differences(encoding.CodePage))
            characters[place] = character;
        return characters;
    }

    // What an encoding has no character for, .NET passes through as a control, or gives as a character for private use.
    private static char Known(int page, char character) => character switch
    {
        >= '\u0080' and <= '\u009F' when page is 874 or (>= 1250 and <= 1258) or (> 28591 and < 28599) or (> 28599 and <= 28606) => Nothing,
        >= '\uE000' and <= '\uF8FF' when page != Macintosh => Nothing,
        _ => character,
    };

    private static (int Place, char Character)[] Differences(int page) => page switch
    {
        1047 => [(0x15, '\u0085'), (0x25, '\n')],
        Macintosh => [(0xBD, '\u03A9')],
        28597 => [(0xA1, '\u2018'), (0xA2, '\u2019'), (0xA4, '\u20AC'), (0xA5, '\u20AF'), (0xAA, '\u037A')],
        28598 => [(0xAF, '\u00AF'), (0xFD, '\u200E'), (0xFE, '\u200F')],
        _ => [],
    };
}
