using Lintel.Cli.Settings;

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
    [InlineData("""{"port":""", "settings")]
    public void What_cannot_be_used_is_named(string json, string part)
    {
        using var file = new TemporaryFile("lintel.json", json);
        Should.Throw<SettingException>(() => ServerSettingsReader.Read(Values([], [], file.Path))).Message.ShouldContain(part);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Should.Throw<SettingException>(() => SettingFile.Read("/no/such/lintel.json")).Message.ShouldContain("/no/such/lintel.json");

    private static SettingValues Values(Dictionary<Setting, string> flags, Dictionary<string, string> variables, string file) =>
        new(flags, variables.GetValueOrDefault, SettingFile.Read(file));
}
