using System.Text.Json;
using Lintel.Server.Outbound;

namespace Lintel.Server.Sources;

/// <summary>What a person says of a repository.</summary>
internal sealed record RepositoryRequest
{
    private const int LongestSecret = 16 * 1024;

    /// <summary>The repository without its secret.</summary>
    public required Repository Repository { get; init; }

    /// <summary>A token for https, or a private key for ssh.</summary>
    public string? Secret { get; init; }

    /// <summary>The request that the body holds; null when it is no JSON object. Throws an <see cref="InvalidDataException"/> that says what in it cannot be taken.</summary>
    public static RepositoryRequest? ReadOrNull(ReadOnlyMemory<byte> body, GitSettings settings, HostPolicy hosts)
    {
        if (Parse(body) is not { } members)
            return null;
        var url = RemoteUrl.Read(members.Take("Repository") ?? throw new InvalidDataException("Repository is missing: the address of a git repository."), settings);
        if (url.Scheme != "file")
            hosts.CheckName(url.Host);
        var (token, key) = (members.Take("Token"), members.Take("PrivateKey"));
        if (token is not null && url.Scheme != "https")
            throw new InvalidDataException("A token is for https. Over ssh the secret is a PrivateKey.");
        if (key is not null && url.Scheme != "ssh")
            throw new InvalidDataException("A private key is for ssh. Over https the secret is a Token.");
        var repository = new Repository
        {
            Url = url.Text,
            Revision = members.Take("Revision") is { } revision ? Repository.CheckedRevision(revision) : null,
            Folder = Repository.CheckedFolder(members.Take("Folder") ?? ""),
            Username = members.Take("Username") is { } name ? Repository.CheckedUsername(name) : null,
        };
        return members.Left is { } unknown ? throw new InvalidDataException($"\"{unknown}\" is nothing that is said of a repository.") : new() { Repository = repository, Secret = token ?? key };
    }

    private static Members? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return body.Span.TrimStart(" \r\n\t"u8) is [(byte)'{', ..] && JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(body.Span) is { } members ? new(members) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class Members(Dictionary<string, JsonElement> members)
    {
        public string? Left => members.Keys.FirstOrDefault();

        public string? Take(string name)
        {
            if (!members.Remove(name, out var value) || value.ValueKind == JsonValueKind.Null)
                return null;
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= LongestSecret } text && text.Length > 0
                ? text
                : throw new InvalidDataException($"{name} is a text, and not an empty one.");
        }
    }
}
