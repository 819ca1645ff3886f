using System.Collections.Concurrent;

namespace Lintel.Language.Terraform.Schema;

/// <summary>Schemas by kind and type; each is read once for the whole process.</summary>
internal static class TerraformSchema
{
    // What Terraform's own provider has, in the grammar of the table.
    private static readonly Dictionary<string, byte[]> Own = new(StringComparer.Ordinal)
    {
        ["data/terraform_remote_state"] = [.. "backend:r.s,config:o.y,defaults:o.y,outputs:c.y,workspace:o.s,"u8],
        ["resource/terraform_data"] = [.. "id:c.s,input:o.y,output:c.y,triggers_replace:o.y,"u8],
    };

    private static readonly ConcurrentDictionary<string, BlockSchema?> Known = new(StringComparer.Ordinal);

    /// <summary>The schema of a <c>resource</c>, <c>data</c>, <c>ephemeral</c> or <c>provider</c> block of that type; null for other providers' types.</summary>
    public static BlockSchema? FindOrNull(string kind, string type) => Known.GetOrAdd($"{kind}/{type}", Read);

    /// <summary>Names of all types of a kind.</summary>
    public static IEnumerable<string> Names(string kind) => SchemaTable.Names(kind);

    private static BlockSchema? Read(string key) => Own.TryGetValue(key, out var own)
        ? new SchemaParser(own).Block()
        : SchemaTable.FindOrNull(key) is { } text ? new SchemaParser(text).Block() : null;
}
