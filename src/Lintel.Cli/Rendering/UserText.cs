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

    /// <summary>What came of giving or taking away a password; the password itself only when it was made here.</summary>
    public static string Password(string user, string? made, bool isSet, bool asJson)
    {
        if (asJson)
            return Write(new { Name = user, Password = made, HasPassword = isSet });
        return made is not null ? $"The password of {user}, shown this once:\n  {made}\n" : isSet ? $"{user} has a new password.\n" : $"{user} has no password now.\n";
    }

    /// <summary>Where a user is signed in.</summary>
    public static string Sessions(IReadOnlyList<WebSession> sessions, bool asJson)
    {
        if (asJson)
            return Write(sessions.Select(session => new { session.Id, session.Method, session.CreatedAt, session.SeenAt, session.ExpiresAt, session.Source, session.Agent }));
        var text = new StringBuilder();
        foreach (var session in sessions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{session.Id}  {session.Method,-8}  since {session.CreatedAt:yyyy-MM-dd HH:mm}  seen {session.SeenAt:yyyy-MM-dd HH:mm}")
                .Append(CultureInfo.InvariantCulture, $"  until {session.ExpiresAt:yyyy-MM-dd HH:mm} UTC  {session.Source}  {session.Agent}").AppendLine();
        }

        return sessions.Count > 0 ? text.ToString() : "No session.\n";
    }

    /// <summary>Who a user is to identity providers.</summary>
    public static string Links(IReadOnlyList<UserLink> links, bool asJson) => asJson
        ? Write(links)
        : links.Count > 0 ? string.Concat(links.Select(link => $"{link.Claim,-5}  {link.Value}  {link.Issuer}\n")) : "No link.\n";

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json) + "\n";
}
