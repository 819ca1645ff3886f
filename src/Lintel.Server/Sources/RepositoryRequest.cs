using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Outbound;

namespace Lintel.Server.Sources;

/// <summary>What a person says of a repository.</summary>
internal sealed record RepositoryRequest
{
    private const int LongestSecret = 16 * 1024;
    private const int LongestUrl = 2048;
    private const int LongestName = 1024;

    /// <summary>The repository without its secret.</summary>
    public required Repository Repository { get; init; }

    /// <summary>A token for https, or a private key for ssh.</summary>
    public string? Secret { get; init; }

    /// <summary>The request that the body holds; null when it is no JSON object. Throws a <see cref="ValidationException"/> that names what in it cannot be taken.</summary>
    public static RepositoryRequest? ReadOrNull(ReadOnlyMemory<byte> body, GitSettings settings, HostPolicy hosts)
    {
        // An archive never begins so, but for a TAR whose first file has an odd name, and that is no JSON.
        if (body.Span.TrimStart(" \r\n\t"u8) is not [(byte)'{', ..] || RequestBody.ReadOrNull(body) is not { } members)
            return null;
        var text = members.Text("Repository", LongestUrl) ?? throw ValidationException.Of("Repository", "Repository is missing: the address of a git repository.");
        var url = Checked("Repository", () => Url(text, settings, hosts));
        var (token, key) = (members.Text("Token", LongestSecret), members.Text("PrivateKey", LongestSecret, hasLines: true));
        if (token is not null && url.Scheme != "https")
            throw ValidationException.Of("Token", "A token is for https. Over ssh the secret is a PrivateKey.");
        if (key is not null && url.Scheme != "ssh")
            throw ValidationException.Of("PrivateKey", "A private key is for ssh. Over https the secret is a Token.");
        var repository = new Repository
        {
            Url = url.Text,
            Revision = members.Text("Revision", LongestName) is { } revision ? Checked("Revision", () => Repository.CheckedRevision(revision)) : null,
            Folder = members.Text("Folder", LongestName) is { } folder ? Checked("Folder", () => Repository.CheckedFolder(folder)) : "",
            Username = members.Text("Username", LongestName) is { } name ? Checked("Username", () => Repository.CheckedUsername(name)) : null,
        };
        members.End();
        return new() { Repository = repository, Secret = token ?? key };
    }

    private static RemoteUrl Url(string text, GitSettings settings, HostPolicy hosts)
    {
        var url = RemoteUrl.Read(text, settings);
        if (url.Scheme != "file")
            hosts.CheckName(url.Host);
        return url;
    }

    private static T Checked<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is InvalidDataException or ForbiddenHostException)
        {
            throw ValidationException.Of(name, error.Message);
        }
    }
}
