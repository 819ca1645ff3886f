using Lintel.Cli.Settings;
using Lintel.Server.Notifications;

namespace Lintel.Server.Tests.Settings;

public sealed class SettingTests
{
    [Fact]
    public void A_flag_wins_over_a_variable_and_a_variable_over_the_file()
    {
        using var file = new TemporaryFile("lintel.json", """{"data":"/file","host":"::1","port":1234}""");
        var values = Values(new() { [ServerSettingNames.Data] = "/flag" }, new() { ["LINTEL_DATA"] = "/variable", ["LINTEL_HOST"] = "localhost" }, file.Path);
        values.Text(ServerSettingNames.Data).ShouldBe("/flag");
        ServerSettingsReader.Read(values).Urls.ShouldBe(["http://localhost:1234"]);
    }

    [Theory]
    [InlineData("a.json", """{"certificateKey":"k","urls":["http://a:1","http://b:2"]}""")]
    [InlineData("a.json", """{"CERTIFICATE_KEY":"k","urls":"http://a:1;http://b:2"}""")]
    [InlineData("a.ini", "certificate-key=k\nurls=http://a:1;http://b:2\n")]
    public void A_file_spells_names_as_it_likes(string name, string text)
    {
        using var file = new TemporaryFile(name, text);
        var values = Values([], [], file.Path);
        values.Text(ServerSettingNames.CertificateKey).ShouldBe("k");
        values.Text(ServerSettingNames.Urls).ShouldBe("http://a:1;http://b:2");
    }

    [Theory]
    [InlineData("""{"prot":1}""", "prot")]
    [InlineData("""{"port":"x"}""", "port")]
    [InlineData("""{"port":99999}""", "port")]
    [InlineData("""{"urls":"ftp://a"}""", "ftp://a")]
    [InlineData("""{"urls":"https://a:1"}""", "certificate")]
    [InlineData("""{"certificate":"/no/such/file"}""", "certificate")]
    [InlineData("""{"admin-access-key-id":"AKIAA"}""", "admin-secret-access-key")]
    [InlineData("""{"admin-account-id":"1"}""", "12 digits")]
    [InlineData("""{"hosts":"*git.example.com"}""", "hosts")]
    [InlineData("""{"hosts":"https://git.example.com"}""", "hosts")]
    [InlineData("""{"git-known-hosts":"/no/such/file"}""", "git-known-hosts")]
    [InlineData("""{"smtp-port":25}""", "smtp-host")]
    [InlineData("""{"smtp-host":"mail.example.com"}""", "smtp-from")]
    [InlineData("""{"smtp-host":"mail.example.com","smtp-from":"Lintel <lintel@example.com>"}""", "smtp-from")]
    [InlineData("""{"smtp-host":"mail.example.com","smtp-from":"lintel@example.com","smtp-user":"lintel"}""", "smtp-password")]
    [InlineData("""{"smtp-host":"mail.example.com","smtp-from":"lintel@example.com","smtp-security":"ssl"}""", "starttls, tls, none")]
    [InlineData("""{"new-user-account":"1"}""", "12 digits")]
    [InlineData("""{"proxy-user-header":"X-User"}""", "proxy-addresses")]
    [InlineData("""{"proxy-addresses":"10.0.0.7"}""", "proxy-user-header")]
    [InlineData("""{"proxy-user-header":"X-User","proxy-addresses":"10.0.0.0/33"}""", "10.0.0.0/33")]
    [InlineData("""{"proxy-user-header":"X-User","proxy-addresses":"proxy.example.com"}""", "proxy.example.com")]
    [InlineData("""{"proxy-user-header":"Cookie","proxy-addresses":"10.0.0.7"}""", "Cookie")]
    [InlineData("""{"proxy-user-header":"X User","proxy-addresses":"10.0.0.7"}""", "X User")]
    [InlineData("""{"public-url":"lintel.example.com"}""", "public-url")]
    [InlineData("""{"public-url":"https://lintel.example.com/path"}""", "public-url")]
    [InlineData("""{"region":"moon"}""", "moon")]
    [InlineData("""{"oidc-client-id":"lintel"}""", "oidc-authority")]
    [InlineData("""{"oidc-client-secret":"x"}""", "oidc-authority")]
    [InlineData("""{"oidc-authority":"https://login.example.com"}""", "oidc-client-id")]
    [InlineData("""{"oidc-authority":"http://login.example.com","oidc-client-id":"lintel"}""", "https://")]
    [InlineData("""{"oidc-authority":"https://login.example.com","oidc-client-id":"lintel","oidc-scopes":"email"}""", "openid")]
    [InlineData("""{"session-hours":"0"}""", "session-hours")]
    [InlineData("""{"port":""", "settings")]
    public void What_cannot_be_used_is_named(string json, string part)
    {
        using var file = new TemporaryFile("lintel.json", json);
        Should.Throw<SettingException>(() => ServerSettingsReader.Read(Values([], [], file.Path))).Message.ShouldContain(part);
    }

    [Fact]
    public void Mail_and_repositories_have_settings_of_their_own()
    {
        using var file = new TemporaryFile("a.json", """{"smtp-host":"mail.example.com","smtp-from":"lintel@example.com","smtp-security":"tls","git-folders":["/srv/a","/srv/b"],"git-seconds":5}""");
        var settings = ServerSettingsReader.Read(Values([], [], file.Path));
        settings.Notifications.Mail.ShouldBe(new MailSettings { Host = "mail.example.com", Port = 465, Security = MailSecurity.Tls, From = "lintel@example.com" });
        settings.Git.Folders.ShouldBe(["/srv/a", "/srv/b"]);
        settings.Git.Patience.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Should.Throw<SettingException>(() => SettingFile.Read("/no/such/lintel.json")).Message.ShouldContain("/no/such/lintel.json");

    private static SettingValues Values(Dictionary<Setting, string> flags, Dictionary<string, string> variables, string file) =>
        new(flags, variables.GetValueOrDefault, SettingFile.Read(file));
}
