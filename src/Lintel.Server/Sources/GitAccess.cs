using System.Globalization;
using System.Net;
using System.Text;
using Lintel.Server.Outbound;

namespace Lintel.Server.Sources;

/// <summary>
/// What git is told about one repository: where it connects to and as whom. All of it is said in the environment, where no other user of the machine
/// can read it; nothing that the machine's own configuration says is heard.
/// </summary>
internal sealed class GitAccess(GitSettings settings, HostPolicy hosts)
{
    /// <summary>What larger objects are not read into memory for, and what a single piece of memory is limited to.</summary>
    private const string LargeObject = "1m";

    private const string LargestAllocation = "512m";

    /// <summary>The name for tokens where none is given; hosts that look at the token alone take any.</summary>
    private const string AnyUser = "x-access-token";

    /// <summary>The variables that git runs with. A private key is written into <paramref name="folder"/>, which nobody else may read.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnvironmentAsync(
        RemoteUrl remote, Repository repository, string? secret, string folder, CancellationToken cancellation)
    {
        var addresses = remote.Scheme == "file" ? [] : await hosts.AddressesAsync(remote.Host, cancellation);
        var variables = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "",
            ["HOME"] = folder,
            ["LC_ALL"] = "C",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "no-config"),
            ["GIT_TERMINAL_PROMPT"] = "0",
            ["GIT_ALLOW_PROTOCOL"] = remote.Scheme,
            ["GIT_LFS_SKIP_SMUDGE"] = "1",
            ["GIT_ALLOC_LIMIT"] = LargestAllocation,
        };
        var configuration = new List<(string Name, string Value)>
        {
            ("core.hooksPath", Path.Combine(folder, "no-hooks")),
            ("core.bigFileThreshold", LargeObject),
            ("credential.helper", ""),
            ("fetch.recurseSubmodules", "false"),
            ("gc.auto", "0"),
            // A redirect could lead to a host that was not looked at.
            ("http.followRedirects", "false"),
        };
        if (remote.Scheme == "https")
        {
            // Git connects to the addresses that were looked at, whatever the name means a moment later.
            if (!IPAddress.TryParse(remote.Host.Trim('[', ']'), out _))
                configuration.Add(("http.curloptResolve", string.Create(CultureInfo.InvariantCulture, $"{remote.Host}:{remote.Port}:{string.Join(',', addresses)}")));
            if (settings.AuthorityFile is { } authorities)
                configuration.Add(("http.sslCAInfo", Path.GetFullPath(authorities)));
            if (secret is not null)
                configuration.Add(("http.extraHeader", "Authorization: Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{repository.Username ?? AnyUser}:{secret}"))));
        }
        else if (remote.Scheme == "ssh")
        {
            variables["GIT_SSH_VARIANT"] = "ssh";
            variables["GIT_SSH_COMMAND"] = Ssh(remote, addresses[0], secret is null ? null : await WriteKeyAsync(folder, secret, cancellation));
        }

        variables["GIT_CONFIG_COUNT"] = configuration.Count.ToString(CultureInfo.InvariantCulture);
        for (var at = 0; at < configuration.Count; at++)
            (variables[$"GIT_CONFIG_KEY_{at}"], variables[$"GIT_CONFIG_VALUE_{at}"]) = configuration[at];
        return variables;
    }

    /// <summary>Git has a shell read this line: what is in it was checked to hold nothing that a shell sees anything in, or is quoted.</summary>
    private string Ssh(RemoteUrl remote, IPAddress address, string? keyFile)
    {
        var alias = remote.Port == 22 ? remote.Host : string.Create(CultureInfo.InvariantCulture, $"[{remote.Host}]:{remote.Port}");
        var line = $"ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=yes -o IdentitiesOnly=yes -o IdentityAgent=none -o ConnectTimeout=15 -o 'HostName={address}' -o 'HostKeyAlias={alias}'";
        if (settings.KnownHostsFile is { } known)
            line += $" -o {Quoted("UserKnownHostsFile=" + Path.GetFullPath(known))}";
        return keyFile is null ? line + " -o IdentityFile=none" : line + $" -i {Quoted(keyFile)}";
    }

    private static async Task<string> WriteKeyAsync(string folder, string key, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "key");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        await file.WriteAsync(Encoding.UTF8.GetBytes(key.ReplaceLineEndings("\n").TrimEnd() + "\n"), cancellation);
        return path;
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
