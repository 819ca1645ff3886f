using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lintel.Server.Identity;

namespace Lintel.Cli.Rendering;

/// <summary>Users and access keys as text and as JSON.</summary>
internal static class UserText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A new key with its secret.</summary>
    public static string Key(AccessKey key, bool asJson)
    {
        var (name, account, _) = key.Principal;
        return asJson
            ? Write(new { Name = name, AccountId = account, key.Principal.Arn, AccessKeyId = key.Id, SecretAccessKey = key.Secret })
            : $"""
              {key.Principal.Arn}
              The access key, shown this once:
                AWS_ACCESS_KEY_ID={key.Id}
                AWS_SECRET_ACCESS_KEY={key.Secret}

              """;
    }

    /// <summary>All users.</summary>
    public static string List(IReadOnlyList<UserSummary> users, bool asJson)
    {
        if (asJson)
        {
            return Write(users.Select(user => new
            {
                user.Principal.Name,
                user.Principal.AccountId,
                user.Principal.Arn,
                user.Principal.IsAdministrator,
                user.CreatedAt,
                user.AccessKeyIds,
            }));
        }

        var width = users.Select(user => user.Principal.Name.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach (var user in users)
        {
            text.Append(user.Principal.Name.PadRight(width)).Append("  ").Append(user.Principal.AccountId)
                .Append("  ").Append(user.CreatedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Append(user.Principal.IsAdministrator ? "  administrator  " : "  user           ")
                .AppendJoin(' ', user.AccessKeyIds).AppendLine();
        }

        return text.ToString();
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json) + "\n";
}
