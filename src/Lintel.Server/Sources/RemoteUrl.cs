using System.Text.RegularExpressions;

namespace Lintel.Server.Sources;

/// <summary>Where a repository is, in one of the three ways that are taken: <c>https</c>, <c>ssh</c> and, within folders that the settings name, <c>file</c>.</summary>
/// <param name="Text">The address as git is given it.</param>
/// <param name="Scheme">One of the three.</param>
/// <param name="Host">The host; empty for a file.</param>
/// <param name="Port">The port.</param>
internal sealed partial record RemoteUrl(string Text, string Scheme, string Host, int Port)
{
    private const int Longest = 2048;

    /// <summary>Reads an address; throws an <see cref="InvalidDataException"/> that says why it is not taken.</summary>
    public static RemoteUrl Read(string text, GitSettings settings)
    {
        if (text.Length > Longest || text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character)))
            throw new InvalidDataException($"A repository's address has neither spaces nor control characters and at most {Longest} characters.");
        if (ScpLike().Match(text) is { Success: true } match)
            return new(text, "ssh", match.Groups["host"].Value, 22);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url))
            throw new InvalidDataException("The repository's address is no URL. Write https://HOST/PATH or ssh://USER@HOST/PATH.");
        return url.Scheme switch
        {
            "https" when url.UserInfo.Length > 0 => throw new InvalidDataException("The address holds a user or a password. Give them as Username and Token, which are stored sealed."),
            "https" when HostName().IsMatch(url.IdnHost) && url.Query.Length + url.Fragment.Length == 0 => new(url.AbsoluteUri, "https", url.IdnHost, url.Port),
            "ssh" when HostName().IsMatch(url.IdnHost) && UserName().IsMatch(url.UserInfo) && url.Query.Length + url.Fragment.Length == 0 =>
                new(url.AbsoluteUri, "ssh", url.IdnHost, url.Port < 0 ? 22 : url.Port),
            "file" => File(url, settings),
            "https" or "ssh" => throw new InvalidDataException("The repository's address has a host, a user or a query that cannot be taken."),
            var other => throw new InvalidDataException($"Repositories are read over https and ssh, not over \"{other}\"."),
        };
    }

    private static RemoteUrl File(Uri url, GitSettings settings)
    {
        var path = Path.GetFullPath(url.LocalPath);
        var isAllowed = url.Host.Length == 0 && settings.Folders.Any(folder =>
            path.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return isAllowed ? new("file://" + path, "file", "", 0) : throw new InvalidDataException("This server reads no repository from that folder of its own machine.");
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9][A-Za-z0-9.-]*):(?!/)[A-Za-z0-9._~/-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex ScpLike();

    [GeneratedRegex(@"\A([A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\A([A-Za-z0-9_][A-Za-z0-9._-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex UserName();
}
