using Lintel.Server.Outbound;
using Lintel.Server.Sources;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Sources;

public sealed class GitReaderTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task A_branch_a_tag_a_commit_and_nothing_at_all_say_which_files_are_read()
    {
        using var git = new GitFolder();
        var first = git.Commit(("main.tf", "first"));
        git.Run("tag", "v1");
        var second = git.Commit(("main.tf", "second"), ("modules/a/main.tf", "module"));
        git.Run("checkout", "--quiet", "-b", "feature/x");
        git.Commit(("main.tf", "third"));
        git.Run("checkout", "--quiet", "main");
        foreach (var (revision, text) in new[] { (null, "second"), ("main", "second"), ("refs/heads/main", "second"), ("v1", "first"), (first, "first"), ("feature/x", "third") })
        {
            var (commit, files) = await Reader(git).ReadAsync(new() { Url = git.Url, Revision = revision }, null, Never);
            Text(files["main.tf"]).ShouldBe(text, revision);
            if (text == "second")
                (commit, string.Join(' ', files.Keys)).ShouldBe((second, "main.tf modules/a/main.tf"));
        }
    }

    [Fact]
    public async Task Links_submodules_hooks_and_filters_of_the_repository_do_nothing_and_its_attributes_hide_nothing()
    {
        using var git = new GitFolder();
        var mark = Path.Combine(git.Path, "..", $"{Path.GetFileName(git.Path)}.ran");
        File.CreateSymbolicLink(Path.Combine(git.Path, "passwd.tf"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(git.Path, "etc"), "/etc");
        git.Commit(
            ("main.tf", "kept"),
            ("hidden.tf", "kept too"),
            (".gitattributes", "hidden.tf export-ignore\n*.tf filter=evil eol=crlf\n"),
            (".gitmodules", $"[submodule \"s\"]\n path = s\n url = ext::touch {mark}\n"));
        var (_, files) = await Reader(git).ReadAsync(new() { Url = git.Url }, null, Never);
        files.Keys.ShouldBe([".gitattributes", ".gitmodules", "hidden.tf", "main.tf"]);
        Text(files["main.tf"]).ShouldBe("kept");
        File.Exists(mark).ShouldBeFalse();
    }

    [Theory]
    [InlineData("nope", "", "no branch, tag or commit \"nope\"")]
    [InlineData("0123456789012345678901234567890123456789", "", "no branch, tag or commit")]
    [InlineData(null, "infra", "no folder \"infra\"")]
    public async Task What_the_repository_does_not_have_is_named(string? revision, string folder, string reason)
    {
        using var git = new GitFolder();
        git.Commit(("main.tf", "x"));
        (await Should.ThrowAsync<InvalidDataException>(() => Reader(git).ReadAsync(new() { Url = git.Url, Revision = revision, Folder = folder }, null, Never)))
            .Message.ShouldContain(reason);
    }

    [Fact]
    public async Task A_repository_without_a_commit_a_folder_that_is_none_and_a_missing_program_are_told_apart()
    {
        using var git = new GitFolder();
        (await Should.ThrowAsync<InvalidDataException>(() => Reader(git).ReadAsync(new() { Url = git.Url }, null, Never))).Message.ShouldContain("no commit");
        (await Should.ThrowAsync<InvalidDataException>(() => Reader(git).ReadAsync(new() { Url = git.Url + "-missing" }, null, Never))).Message.ShouldContain("does not appear to be a git repository");
        var without = new GitReader(new() { Program = "no-such-git", Folders = [Path.GetTempPath()] }, HostPolicy.Public);
        (await Should.ThrowAsync<InvalidDataException>(() => without.ReadAsync(new() { Url = git.Url }, null, Never))).Message.ShouldContain("no-such-git");
    }

    [Fact]
    public async Task A_repository_that_takes_too_long_is_given_up_and_leaves_nothing_behind()
    {
        using var git = new GitFolder();
        git.Commit(("main.tf", "x"));
        using var slow = new Settings.TemporaryFile("slow-git", "#!/bin/sh\nsleep 600\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(slow.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var reader = new GitReader(new() { Program = slow.Path, Folders = [git.Path + "/.."], Patience = TimeSpan.FromMilliseconds(200) }, HostPolicy.Public);
        (await Should.ThrowAsync<InvalidDataException>(() => reader.ReadAsync(new() { Url = git.Url }, null, Never))).Message.ShouldContain("longer than");
    }

    [Fact]
    public async Task A_host_with_a_private_address_is_not_called()
    {
        var reader = new GitReader(new(), new HostPolicy(["*"], (_, _) => Task.FromResult<System.Net.IPAddress[]>([new([10, 0, 0, 1])])));
        (await Should.ThrowAsync<InvalidDataException>(() => reader.ReadAsync(new() { Url = "https://git.example.com/a.git" }, null, Never))).Message.ShouldContain("not public");
    }

    [Fact]
    public async Task Over_https_the_token_reaches_the_host_that_was_looked_at_and_a_redirect_is_not_followed()
    {
        using var git = new GitFolder();
        git.Commit(("main.tf", "x"));
        await using var host = await new GitHost(git).StartAsync();
        var own = new HostPolicy([GitHost.Name], (_, _) => Task.FromResult<System.Net.IPAddress[]>([System.Net.IPAddress.Loopback]));
        var reader = new GitReader(new() { AuthorityFile = host.AuthorityFile }, own);
        var repository = new Repository { Url = host.Url, Username = "anna" };

        (await reader.ReadAsync(repository, "token-1", Never)).Files.Keys.ShouldBe(["main.tf"]);
        host.Shown.ShouldContain(GitHost.Authorization);
        (await Should.ThrowAsync<InvalidDataException>(() => reader.ReadAsync(repository, null, Never))).Message.ShouldContain("asks who reads it");
        (await Should.ThrowAsync<InvalidDataException>(() => reader.ReadAsync(repository, "token-2", Never))).Message.ShouldContain("does not take the secret");
        var moved = repository with { Url = host.Url.Replace("infra.git", "moved.git", StringComparison.Ordinal) };
        (await Should.ThrowAsync<InvalidDataException>(() => reader.ReadAsync(moved, "token-1", Never))).Message.ShouldNotContain("token-1");
        (await Should.ThrowAsync<InvalidDataException>(() => new GitReader(new(), own).ReadAsync(repository, "token-1", Never))).Message.ShouldContain("certificate");
    }

    private static GitReader Reader(GitFolder git) => new(new() { Folders = [Path.GetDirectoryName(git.Path)!], Patience = TimeSpan.FromMinutes(5) }, HostPolicy.Public);

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
