using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lintel.Language.Functions.Encoding;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>The forms in which the provider plans texts that mean the same however they are written.</summary>
internal static class NormalForm
{
    /// <summary>The text in the form of that name; unknown where it cannot be told.</summary>
    public static Value Of(string form, Value text)
    {
        var written = text.AsString;
        var normal = form switch
        {
            "lower" => written.ToLowerInvariant(),
            "domain" => (written.EndsWith('.') ? written[..^1] : written).ToLowerInvariant(),
            "sha1" => written.Length == 0 ? "" : Convert.ToHexStringLower(CryptographicOperations.HashData(HashAlgorithmName.SHA1, Encoding.UTF8.GetBytes(written))),
            "json" => written.Length == 0 ? "" : Json(written, isPolicy: false),
            "pattern" => Json(written, isPolicy: false).Replace("\\u003c", "<", StringComparison.Ordinal)
                .Replace("\\u003e", ">", StringComparison.Ordinal).Replace("\\u0026", "&", StringComparison.Ordinal),
            "protocol" => Protocol(written.ToLowerInvariant()),
            "policy" => written.Length == 0 ? "" : Json(written, isPolicy: true),
            "containers" => ContainerDefinitions.OrNull(written),
            _ => written,
        };
        return (normal is null ? Value.UnknownOf(DataType.String, new Unknown("the provider writes it anew")) : Value.String(normal)).AddMarks(text.Marks);
    }

    /// <summary>Protocols that have a name go by it.</summary>
    /// <remarks>https://www.iana.org/assignments/protocol-numbers</remarks>
    private static string Protocol(string protocol) => protocol switch
    {
        "all" => "-1",
        "1" => "icmp",
        "6" => "tcp",
        "17" => "udp",
        "58" => "icmpv6",
        _ => protocol,
    };

    /// <summary>Compact, keys in order; a policy of the current version begins with it. What is no JSON stays as it is.</summary>
    private static string Json(string text, bool isPolicy)
    {
        if (JsonParser.Parse(text, out _) is not { } value || JsonText.WriteOrNull(value, out _) is not { } json)
            return text;
        if (!isPolicy || !value.Type.IsMapping || value.AsMap.GetValueOrDefault("Version") is not { IsKnown: true, Type.Kind: DataTypeKind.String, AsString: "2012-10-17" } version)
            return json;
        var members = value.AsMap.Where(member => member.Key != "Version").Select(member => $",{JsonText.Quote(member.Key)}:{JsonText.WriteOrNull(member.Value, out _)}");
        return $"{{\"Version\":{JsonText.Quote(version.AsString)}{string.Concat(members)}}}";
    }
}
