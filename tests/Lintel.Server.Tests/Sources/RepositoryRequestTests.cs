using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Outbound;
using Lintel.Server.Sources;

namespace Lintel.Server.Tests.Sources;

public sealed class RepositoryRequestTests
{
    private static readonly GitSettings Folders = new() { Folders = ["/srv/git"] };

    [Theory]
    [InlineData("https://github.com/example/infra.git", "https://github.com/example/infra.git")]
    [InlineData("https://git.example.com:8443/a%20b", "https://git.example.com:8443/a%20b")]
    [InlineData("ssh://git@git.example.com:2222/infra.git", "ssh://git@git.example.com:2222/infra.git")]
    [InlineData("git@github.com:example/infra.git", "git@github.com:example/infra.git")]
    [InlineData("file:///srv/git/infra", "file:///srv/git/infra")]
    [InlineData("/srv/git/infra", "file:///srv/git/infra")]
    public void These_addresses_are_taken(string url, string kept) => Read(new() { ["Repository"] = url }).Repository.Url.ShouldBe(kept);

    [Theory]
    [InlineData("--upload-pack=touch /tmp/x")]
    [InlineData("--upload-pack=x")]
    [InlineData("ext::sh -c x")]
    [InlineData("ext::x")]
    [InlineData("http://github.com/a")]
    [InlineData("git://github.com/a")]
    [InlineData("https://user:password@github.com/a")]
    [InlineData("https://github.com/a?x=--b")]
    [InlineData("ssh://-oProxyCommand=x/a")]
    [InlineData("ssh://a'b@github.com/a")]
    [InlineData("ssh://-oProxyCommand=x@github.com/a")]
    [InlineData("-oProxyCommand=x@github.com:a")]
    [InlineData("git@github.com:a;b")]
    [InlineData("https://127.0.0.1/a")]
    [InlineData("https://[::1]/a")]
    [InlineData("https://2130706433/a")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("file:///etc")]
    [InlineData("file:///srv/git/../../etc")]
    [InlineData("file:///srv/gitx/a")]
    [InlineData("file:///srv/git")]
    [InlineData("file://host/srv/git/a")]
    [InlineData("a\nb")]
    public void These_addresses_are_not(string url) => Refused(new() { ["Repository"] = url });

    [Theory]
    [InlineData("Revision", "--upload-pack=x")]
    [InlineData("Revision", "main:refs/heads/x")]
    [InlineData("Revision", "+main")]
    [InlineData("Revision", "a..b")]
    [InlineData("Revision", "main^{tree}")]
    [InlineData("Folder", "../x")]
    [InlineData("Folder", "/etc")]
    [InlineData("Folder", "a/../../b")]
    [InlineData("Username", "a:b")]
    [InlineData("PrivateKey", "key")]
    [InlineData("Other", "x")]
    public void What_could_mean_something_else_to_git_is_refused(string name, string value) =>
        Refused(new() { ["Repository"] = "https://github.com/example/infra.git", [name] = value });

    [Fact]
    public void Only_named_hosts_are_taken_where_the_settings_name_some()
    {
        var body = Encoding.UTF8.GetBytes("""{"Repository":"https://github.com/a"}""");
        Should.Throw<ValidationException>(() => RepositoryRequest.ReadOrNull(body, Folders, new(["git.example.com"])));
        RepositoryRequest.ReadOrNull(body, Folders, new(["*.com"])).ShouldNotBeNull();
        RepositoryRequest.ReadOrNull("not json"u8.ToArray(), Folders, HostPolicy.Public).ShouldBeNull();
    }

    private static void Refused(JsonObject request) => Should.Throw<ValidationException>(() => Read(request));

    private static RepositoryRequest Read(JsonObject request) =>
        RepositoryRequest.ReadOrNull(Encoding.UTF8.GetBytes(request.ToJsonString()), Folders, HostPolicy.Public).ShouldNotBeNull();
}
