using System.Collections.Concurrent;

namespace Lintel.Language.Terraform.Schema;

/// <summary>Schemas by kind and type; each is read once for the whole process.</summary>
internal static class TerraformSchema
{
    private static readonly ConcurrentDictionary<string, BlockSchema?> Known = new(StringComparer.Ordinal);

    /// <summary>The schema of a <c>resource</c>, <c>data</c>, <c>ephemeral</c> or <c>provider</c> block of that type; null for other providers' types.</summary>
    public static BlockSchema? FindOrNull(string kind, string type) => Known.GetOrAdd($"{kind}/{type}", Read);

    /// <summary>Names of all types of a kind.</summary>
    public static IEnumerable<string> Names(string kind) => SchemaTable.Names(kind);

    private static BlockSchema? Read(string key) => SchemaTable.FindOrNull(key) is { } text ? new SchemaParser(text).Block() : null;
}
