using System.Collections.Frozen;
using System.Text;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Character encodings by their IANA names, those that Terraform knows.</summary>
/// <remarks>https://www.iana.org/assignments/character-sets/character-sets.xhtml</remarks>
internal static class TextEncodings
{
    // Code page, then its names. Page 0 stands for what Terraform knows and .NET does not.
    private const string Names = """
        65001 utf-8 csutf8
        1200 utf-16le csutf16le
        1201 utf-16be csutf16be utf-16 csutf16
        20127 us-ascii ansi_x3.4-1968 iso-ir-6 ansi_x3.4-1986 iso_646.irv:1991 iso646-us us ibm367 cp367 csascii
        28591 iso_8859-1:1987 iso-ir-100 iso_8859-1 iso-8859-1 latin1 l1 ibm819 cp819 csisolatin1
        28592 iso_8859-2:1987 iso-ir-101 iso_8859-2 iso-8859-2 latin2 l2 csisolatin2
        28593 iso_8859-3:1988 iso-ir-109 iso_8859-3 iso-8859-3 latin3 l3 csisolatin3
        28594 iso_8859-4:1988 iso-ir-110 iso_8859-4 iso-8859-4 latin4 l4 csisolatin4
        28595 iso_8859-5:1988 iso-ir-144 iso_8859-5 iso-8859-5 cyrillic csisolatincyrillic
        28596 iso_8859-6:1987 iso-ir-127 iso_8859-6 iso-8859-6 ecma-114 asmo-708 arabic csisolatinarabic
        28596 iso_8859-6-e iso-8859-6-e csiso88596e iso_8859-6-i iso-8859-6-i csiso88596i
        28597 iso_8859-7:1987 iso-ir-126 iso_8859-7 iso-8859-7 elot_928 ecma-118 greek greek8 csisolatingreek
        28598 iso_8859-8:1988 iso-ir-138 iso_8859-8 iso-8859-8 hebrew csisolatinhebrew
        28598 iso_8859-8-e iso-8859-8-e csiso88598e iso_8859-8-i iso-8859-8-i csiso88598i
        28599 iso_8859-9:1989 iso-ir-148 iso_8859-9 iso-8859-9 latin5 l5 csisolatin5
        0 iso-8859-10 iso-ir-157 l6 iso_8859-10:1992 csisolatin6 latin6
        28603 iso-8859-13 csiso885913
        0 iso-8859-14 iso-ir-199 iso_8859-14:1998 iso_8859-14 latin8 iso-celtic l8 csiso885914
        28605 iso-8859-15 iso_8859-15 latin-9 csiso885915
        0 iso-8859-16 iso-ir-226 iso_8859-16:2001 iso_8859-16 latin10 l10 csiso885916
        874 windows-874 cswindows874
        1250 windows-1250 cswindows1250
        1251 windows-1251 cswindows1251
        1252 windows-1252 cswindows1252
        1253 windows-1253 cswindows1253
        1254 windows-1254 cswindows1254
        1255 windows-1255 cswindows1255
        1256 windows-1256 cswindows1256
        1257 windows-1257 cswindows1257
        1258 windows-1258 cswindows1258
        20866 koi8-r cskoi8r
        21866 koi8-u cskoi8u
        10000 macintosh mac csmacintosh
        37 ibm037 cp037 ebcdic-cp-us ebcdic-cp-ca ebcdic-cp-wt ebcdic-cp-nl csibm037
        437 ibm437 cp437 437 cspc8codepage437
        850 ibm850 cp850 850 cspc850multilingual
        852 ibm852 cp852 852 cspcp852
        855 ibm855 cp855 855 csibm855
        858 ibm00858 ccsid00858 cp00858 pc-multilingual-850+euro csibm00858
        860 ibm860 cp860 860 csibm860
        862 ibm862 cp862 862 cspc862latinhebrew
        863 ibm863 cp863 863 csibm863
        865 ibm865 cp865 865 csibm865
        866 ibm866 cp866 866 csibm866
        1047 ibm1047 ibm-1047 csibm1047
        1140 ibm01140 ccsid01140 cp01140 ebcdic-us-37+euro csibm01140
        932 shift_jis ms_kanji csshiftjis
        51932 euc-jp cseucpkdfmtjapanese extended_unix_code_packed_format_for_japanese
        50220 iso-2022-jp csiso2022jp
        51949 euc-kr cseuckr
        936 gbk cp936 ms936 windows-936 csgbk
        54936 gb18030 csgb18030
        0 hz-gb-2312
        950 big5 csbig5
        """;

    private static readonly FrozenDictionary<string, int> Pages = Names.Split('\n')
        .Select(line => line.Split(' '))
        .SelectMany(words => words[1..].Select(name => KeyValuePair.Create(name, int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<int> ManyByteTables = [0, 932, 51932, 50220, 51949, 936, 54936, 950];

    public static bool IsKnown(string name) => Pages.ContainsKey(name);

    /// <summary>True where the tables of .NET and Terraform differ, so that what one cannot represent the other may.</summary>
    public static bool HasOwnTable(string name) => ManyByteTables.Contains(Pages.GetValueOrDefault(name, -1));

    /// <summary>True for the name without a byte order, whose texts begin with a mark that tells it.</summary>
    public static bool IsMarked(string name) => name.ToUpperInvariant() is "UTF-16" or "CSUTF16";

    /// <summary>The encoding, which throws at what it cannot represent; null when .NET has none of that name.</summary>
    public static System.Text.Encoding? FindOrNull(string name)
    {
        if (!Pages.TryGetValue(name, out var page) || page == 0)
            return null;
        var (encoder, decoder) = (EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return CodePagesEncodingProvider.Instance.GetEncoding(page, encoder, decoder) ?? System.Text.Encoding.GetEncoding(page, encoder, decoder);
    }
}
