using System.Text;

namespace Lintel.Language.Terraform.Schema;

/// <summary>The provider's schema table: one sorted line per type, found by binary search and read only when asked for.</summary>
internal static class SchemaTable
{
    private const string Resource = "Lintel.Language.Terraform.Schema.aws-5.100.0.txt";

    private static readonly Lazy<byte[]> Table = new(Load);

    /// <summary>The text after a key and its space, or null when the table has no such line.</summary>
    public static ReadOnlyMemory<byte>? FindOrNull(string key)
    {
        var table = Table.Value.AsSpan();
        Span<byte> wanted = stackalloc byte[256];
        if (!Encoding.ASCII.TryGetBytes(key, wanted, out var length))
            return null;
        wanted = wanted[..length];
        var (low, high) = (0, table.Length);
        while (low < high)
        {
            var start = table[..((low + high) / 2)].LastIndexOf((byte)'\n') + 1;
            var end = start + table[start..].IndexOf((byte)'\n');
            var line = table[start..end];
            var name = line[..line.IndexOf((byte)' ')];
            switch (name.SequenceCompareTo(wanted))
            {
                case 0:
                    return Table.Value.AsMemory(start + length + 1, end - start - length - 1);
                case < 0:
                    low = end + 1;
                    break;
                default:
                    high = start;
                    break;
            }
        }

        return null;
    }

    /// <summary>Names of all types of a kind: <c>resource</c>, <c>data</c> or <c>ephemeral</c>.</summary>
    public static IEnumerable<string> Names(string kind)
    {
        var prefix = kind + "/";
        foreach (var line in Encoding.ASCII.GetString(Table.Value).Split('\n'))
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
                yield return line[prefix.Length..line.IndexOf(' ', StringComparison.Ordinal)];
        }
    }

    private static byte[] Load()
    {
        using var stream = typeof(SchemaTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
