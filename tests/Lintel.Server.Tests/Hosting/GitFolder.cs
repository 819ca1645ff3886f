using Lintel.Server.Tests.Cli;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A git repository in a temporary folder, which goes when the test ends.</summary>
internal sealed class GitFolder : IDisposable
{
    private static readonly Dictionary<string, string> Author = new()
    {
        ["GIT_AUTHOR_NAME"] = "Anna", ["GIT_AUTHOR_EMAIL"] = "anna@example.com", ["GIT_COMMITTER_NAME"] = "Anna", ["GIT_COMMITTER_EMAIL"] = "anna@example.com",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["GIT_CONFIG_NOSYSTEM"] = "1",
    };

    public GitFolder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The tests use links.");
        Run("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("lintel-repository-").FullName;

    public string Url => "file://" + Path;

    /// <summary>Commits files, by path and text, and gives the commit.</summary>
    public string Commit(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        Run("add", "--all");
        Run("commit", "--quiet", "--allow-empty", "--message", "Change");
        return Run("rev-parse", "HEAD").Trim();
    }

    public string Run(params string[] arguments)
    {
        var (exit, output, error) = LintelProgram.Run("git", Author, ["-C", Path, .. arguments]);
        return exit == 0 ? output : throw new InvalidOperationException(error);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
