using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Lintel.Server.Outbound;

namespace Lintel.Server.Sources;

/// <summary>
/// Reads the files of one commit into memory. Nothing is checked out: git fetches the commit into a folder of its own, without hooks, submodules,
/// filters or history, and writes its files as a TAR, which is read like one that a person sends.
/// </summary>
public sealed partial class GitReader(GitSettings settings, HostPolicy hosts)
{
    private const long MostBytes = 256L * 1024 * 1024;
    private const int LongestReason = 500;

    private readonly GitAccess _access = new(settings, hosts);

    /// <summary>The commit's id and its files by path; throws an <see cref="InvalidDataException"/> that says why they cannot be had.</summary>
    internal async Task<(string Commit, ImmutableSortedDictionary<string, byte[]> Files)> ReadAsync(Repository repository, string? secret, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Patience);
        var folder = Directory.CreateTempSubdirectory("lintel-git-").FullName;
        try
        {
            return await ReadAsync(repository, secret, folder, limit.Token);
        }
        catch (Exception) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new InvalidDataException($"Reading the repository took longer than {settings.Patience.TotalSeconds} seconds.");
        }
        catch (Exception error) when (error is ForbiddenHostException or SocketException)
        {
            throw new InvalidDataException($"The repository's host cannot be used: {error.Message}");
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new InvalidDataException($"The server cannot keep what it fetches: {error.Message}", error);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // What a git that was ended still wrote is left to whoever cleans temporary folders.
        }
    }

    private async Task<(string Commit, ImmutableSortedDictionary<string, byte[]> Files)> ReadAsync(
        Repository repository, string? secret, string folder, CancellationToken cancellation)
    {
        var remote = RemoteUrl.Read(repository.Url, settings);
        var variables = await _access.EnvironmentAsync(remote, repository, secret, folder, cancellation);
        var store = Path.Combine(folder, "store");
        Directory.CreateDirectory(store);
        GitProcess Start(params string[] arguments) => GitProcess.Start(settings.Program, store, variables, ["--git-dir=" + store, .. arguments], cancellation);
        async Task RunAsync(params string[] arguments)
        {
            using var git = Start(arguments);
            if (await git.EndAsync(folder, MostBytes, cancellation) is { } complaint)
                throw new InvalidDataException(Reason(complaint, repository, secret));
        }

        await RunAsync("init", "--quiet", "--bare", "--template=");
        await RunAsync("fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--", remote.Text, repository.Revision ?? "HEAD");
        var commit = await LineAsync(Start("rev-parse", "--verify", "FETCH_HEAD^{commit}"), cancellation);
        // What the repository's own attributes leave out of archives is part of it all the same; they are not read here.
        using var archive = Start("archive", "--format=tar", "--worktree-attributes", commit);
        var files = ArchiveReader.Read(archive.Output);
        if (await archive.EndAsync(folder, MostBytes, cancellation) is { } fault)
            throw new InvalidDataException(Reason(fault, repository, secret));
        if (repository.Folder.Length > 0 && !files.Keys.Any(path => path.StartsWith(repository.Folder + "/", StringComparison.Ordinal)))
            throw new InvalidDataException($"The repository has no folder \"{repository.Folder}\" at {commit[..12]}.");
        return (commit, files);
    }

    private static async Task<string> LineAsync(GitProcess git, CancellationToken cancellation)
    {
        using (git)
        {
            using var reader = new StreamReader(git.Output);
            return await reader.ReadLineAsync(cancellation) is { Length: >= 40 } line ? line : throw new InvalidDataException("The revision is no commit.");
        }
    }

    /// <summary>What a person can do something about, else git's own words.</summary>
    private static string Reason(string complaint, Repository repository, string? secret)
    {
        if (complaint.Contains("couldn't find remote ref", StringComparison.Ordinal) || complaint.Contains("not our ref", StringComparison.Ordinal))
            return repository.Revision is { } revision
                ? $"The repository has no branch, tag or commit \"{revision}\"."
                : "The repository has no commit yet, or does not say which branch is its first.";
        if (complaint.Contains("unadvertised object", StringComparison.Ordinal))
            return "The repository's host does not give out single commits. Name a branch or a tag.";
        if (complaint.Contains("could not read Username", StringComparison.Ordinal) || complaint.Contains("Authentication failed", StringComparison.Ordinal)
            || complaint.Contains("Permission denied", StringComparison.Ordinal))
            return secret is null
                ? "The repository asks who reads it. Give the source a token or, over ssh, a private key."
                : "The repository does not take the secret of this source.";
        if (complaint.Contains("Host key verification failed", StringComparison.Ordinal))
            return "The server does not know the host's key. Add it to the file that the setting \"git-known-hosts\" names.";
        var lines = complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var said = string.Join(' ', (Array.FindAll(lines, IsReason) is { Length: > 0 } reasons ? reasons : lines).Take(3).Select(line => Unprintable().Replace(line, " ")));
        if (secret is not null)
            said = said.Replace(secret, "***", StringComparison.Ordinal);
        return $"Git cannot read the repository: {(said.Length > LongestReason ? said[..LongestReason] : said)}";
    }

    private static bool IsReason(string line) => line.StartsWith("fatal: ", StringComparison.Ordinal) || line.StartsWith("remote: ", StringComparison.Ordinal);

    [GeneratedRegex(@"\p{C}+", RegexOptions.CultureInvariant)]
    private static partial Regex Unprintable();
}
