using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Server.Auditing;

namespace Lintel.Cli.Rendering;

/// <summary>The audit log as text and as JSON.</summary>
internal static class AuditText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static string List(IReadOnlyList<AuditEntry> entries, bool asJson)
    {
        if (asJson)
        {
            return JsonSerializer.Serialize(entries.Select(entry => new
            {
                id = entry.Id, at = Moment(entry), account = entry.AccountId, user = entry.Principal,
                operation = entry.Operation, resource = entry.Resource, source = entry.Source, request = entry.Request,
            }), Json) + "\n";
        }

        var text = new StringBuilder();
        foreach (var entry in entries)
            text.Append(Moment(entry)).Append("  ").Append(entry.AccountId).Append('/').Append(Plain(entry.Principal)).Append("  ").Append(entry.Operation)
                .Append("  ").Append(Plain(entry.Resource)).Append("  ").AppendLine(entry.Source);
        return text.ToString();
    }

    private static string Moment(AuditEntry entry) =>
        DateTimeOffset.FromUnixTimeMilliseconds(entry.At).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>What callers send must not steer a terminal.</summary>
    private static string Plain(string text) => string.Concat(text.Select(character => char.IsControl(character) ? '?' : character));
}
