using System.Globalization;
using System.Text;

namespace Lintel.Language.Terraform.Data;

/// <summary>The hash by which the provider orders the elements of a set: CRC-32 of a text, compared as decimal digits.</summary>
internal static class ProviderHash
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(string text)
    {
        var hash = uint.MaxValue;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
            hash = (hash >> 8) ^ Table[(byte)hash ^ octet];
        return ~hash;
    }

    /// <summary>The elements in the order of their hashes, each once.</summary>
    public static IEnumerable<T> Order<T>(IEnumerable<T> elements, Func<T, string> text) => elements
        .DistinctBy(element => Of(text(element)))
        .OrderBy(element => Of(text(element)).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB88320;
        return entry;
    }
}
