using System.Collections.Frozen;
using System.Text;

namespace Lintel.Language.Functions.Encoding;

/// <summary>Character encodings by their IANA names, those that Terraform knows.</summary>
/// <remarks>https://www.iana.org/assignments/character-sets/character-sets.xhtml</remarks>
internal static class TextEncodings
{
    private static readonly FrozenDictionary<string, int> Pages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = 65001, ["csutf8"] = 65001,
        ["utf-16le"] = 1200, ["csutf16le"] = 1200, ["utf-16be"] = 1201, ["csutf16be"] = 1201, ["utf-16"] = 1201, ["csutf16"] = 1201,
        ["us-ascii"] = 20127, ["ascii"] = 20127, ["iso646-us"] = 20127, ["us"] = 20127, ["ibm367"] = 20127, ["cp367"] = 20127, ["csascii"] = 20127,
        ["iso_8859-1:1987"] = 28591, ["iso-8859-1"] = 28591, ["iso_8859-1"] = 28591, ["latin1"] = 28591, ["l1"] = 28591, ["ibm819"] = 28591, ["cp819"] = 28591,
        ["iso_8859-2:1987"] = 28592, ["iso-8859-2"] = 28592, ["iso_8859-2"] = 28592, ["latin2"] = 28592, ["l2"] = 28592,
        ["iso_8859-3:1988"] = 28593, ["iso-8859-3"] = 28593, ["iso_8859-3"] = 28593, ["latin3"] = 28593, ["l3"] = 28593,
        ["iso_8859-4:1988"] = 28594, ["iso-8859-4"] = 28594, ["iso_8859-4"] = 28594, ["latin4"] = 28594, ["l4"] = 28594,
        ["iso_8859-5:1988"] = 28595, ["iso-8859-5"] = 28595, ["iso_8859-5"] = 28595, ["cyrillic"] = 28595,
        ["iso_8859-6:1987"] = 28596, ["iso-8859-6"] = 28596, ["iso_8859-6"] = 28596, ["arabic"] = 28596,
        ["iso_8859-7:1987"] = 28597, ["iso-8859-7"] = 28597, ["iso_8859-7"] = 28597, ["greek"] = 28597, ["greek8"] = 28597,
        ["iso_8859-8:1988"] = 28598, ["iso-8859-8"] = 28598, ["iso_8859-8"] = 28598, ["hebrew"] = 28598,
        ["iso_8859-9:1989"] = 28599, ["iso-8859-9"] = 28599, ["iso_8859-9"] = 28599, ["latin5"] = 28599, ["l5"] = 28599,
        ["iso-8859-13"] = 28603, ["iso-8859-15"] = 28605, ["iso_8859-15"] = 28605, ["latin-9"] = 28605,
        ["windows-874"] = 874, ["windows-1250"] = 1250, ["windows-1251"] = 1251, ["windows-1252"] = 1252, ["windows-1253"] = 1253, ["windows-1254"] = 1254,
        ["windows-1255"] = 1255, ["windows-1256"] = 1256, ["windows-1257"] = 1257, ["windows-1258"] = 1258,
        ["koi8-r"] = 20866, ["koi8-u"] = 21866, ["macintosh"] = 10000, ["mac"] = 10000,
        ["ibm037"] = 37, ["cp037"] = 37, ["ibm437"] = 437, ["cp437"] = 437, ["437"] = 437, ["ibm850"] = 850, ["cp850"] = 850, ["850"] = 850,
        ["ibm852"] = 852, ["cp852"] = 852, ["852"] = 852, ["ibm855"] = 855, ["cp855"] = 855, ["855"] = 855, ["ibm00858"] = 858, ["cp858"] = 858,
        ["ibm860"] = 860, ["cp860"] = 860, ["ibm862"] = 862, ["cp862"] = 862, ["ibm863"] = 863, ["cp863"] = 863,
        ["ibm865"] = 865, ["cp865"] = 865, ["ibm866"] = 866, ["cp866"] = 866, ["866"] = 866, ["ibm1047"] = 1047, ["ibm-1047"] = 1047, ["ibm01140"] = 1140,
        ["shift_jis"] = 932, ["ms_kanji"] = 932, ["windows-31j"] = 932, ["euc-jp"] = 51932, ["iso-2022-jp"] = 50220,
        ["euc-kr"] = 51949, ["gbk"] = 936, ["cp936"] = 936, ["windows-936"] = 936, ["ms936"] = 936, ["gb18030"] = 54936, ["hz-gb-2312"] = 52936,
        ["big5"] = 950, ["csbig5"] = 950,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The encoding, which throws at what it cannot represent; null when the name is not known.</summary>
    public static System.Text.Encoding? FindOrNull(string name)
    {
        if (!Pages.TryGetValue(name, out var page))
            return null;
        var (encoder, decoder) = (EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return CodePagesEncodingProvider.Instance.GetEncoding(page, encoder, decoder) ?? System.Text.Encoding.GetEncoding(page, encoder, decoder);
    }
}
