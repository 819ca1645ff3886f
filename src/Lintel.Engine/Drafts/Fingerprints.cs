using System.Security.Cryptography;
using System.Text;

namespace Lintel.Engine.Drafts;

/// <summary>Tells whether an answer is as it was left.</summary>
public static class Fingerprints
{
    private const int Length = 12;

    /// <summary>A short text that is the same for the same choices, whatever their order.</summary>
    public static string Of(bool isApplicable, IEnumerable<string> selected, IEnumerable<string> notApplicable)
    {
        var text = $"{isApplicable}|{string.Join(',', selected.Order(StringComparer.Ordinal))}|{string.Join(',', notApplicable.Order(StringComparer.Ordinal))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
