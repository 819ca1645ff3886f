using Lintel.Cli.Settings;
using YamlDotNet.RepresentationModel;

namespace Lintel.Server.Tests.Deploy;

/// <summary>What <c>deploy/</c> holds is well-formed and speaks of settings, addresses and files that exist.</summary>
public sealed class DeployTests
{
    private static readonly string Folder = Path.Combine(Checkout(), "deploy");

    [Fact]
    public void The_unit_starts_the_server_and_stops_it_with_patience()
    {
        var unit = Unit(File.ReadAllLines(Path.Combine(Folder, "lintel.service")));
        unit["Service.ExecStart"].ShouldContain(" serve ");
        unit["Service.KillSignal"].ShouldBe("SIGTERM");
        int.Parse(unit["Service.TimeoutStopSec"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(30);
        unit["Install.WantedBy"].ShouldBe("multi-user.target");
    }

    [Fact]
    public void The_container_file_ends_in_a_server_that_does_not_run_as_root()
    {
        var instructions = File.ReadAllLines(Path.Combine(Folder, "Containerfile")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2)).ToList();
        instructions.Select(line => line[0]).ShouldBeSubsetOf(["FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT", "CMD"]);
        instructions.Last(line => line[0] == "USER")[1].ShouldNotStartWith("0");
        instructions.Last(line => line[0] == "CMD")[1].ShouldBe("""["serve"]""");
        File.Exists(Path.Combine(Checkout(), "dev")).ShouldBeTrue();
    }

    [Fact]
    public void The_compose_file_waits_for_a_healthy_database()
    {
        var services = (YamlMappingNode)Yaml("compose.yaml").Single()["services"];
        services["lintel"]["depends_on"]["database"]["condition"].ToString().ShouldBe("service_healthy");
        File.Exists(Path.Combine(Folder, services["lintel"]["build"]["context"].ToString(), services["lintel"]["build"]["dockerfile"].ToString())).ShouldBeTrue();
    }

    [Fact]
    public void The_manifests_ask_the_health_addresses_and_send_the_service_to_the_pods()
    {
        var manifests = Yaml("kubernetes/lintel.yaml");
        var pods = manifests.Single(manifest => manifest["kind"].ToString() == "Deployment")["spec"]["template"];
        var container = ((YamlSequenceNode)pods["spec"]["containers"]).Children.Single();
        container["readinessProbe"]["httpGet"]["path"].ToString().ShouldBe("/health/ready");
        container["livenessProbe"]["httpGet"]["path"].ToString().ShouldBe("/health/live");
        foreach (var kind in new[] { "Service", "PodDisruptionBudget" })
        {
            var selector = manifests.Single(manifest => manifest["kind"].ToString() == kind)["spec"]["selector"];
            (kind == "Service" ? selector : selector["matchLabels"])["app"].ShouldBe(pods["metadata"]["labels"]["app"]);
        }
    }

    [Fact]
    public void Every_variable_and_key_is_a_setting()
    {
        var variables = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).SelectMany(file => File.ReadAllText(file).Split([' ', '\n', '=', ':', '$', '{', '}', ',', '?', '-', '"']))
            .Where(word => word.StartsWith("LINTEL_", StringComparison.Ordinal)).Distinct();
        variables.ShouldBeSubsetOf(ServerSettingNames.All.Select(setting => setting.Variable));
        SettingFile.Read(Path.Combine(Folder, "lintel-server.json")).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_setting_is_documented()
    {
        var page = File.ReadAllText(Path.Combine(Checkout(), "docs", "server.md"));
        foreach (var setting in ServerSettingNames.All)
            page.ShouldContain($"| `{setting.Name}` | `{setting.Variable}` |", Case.Sensitive);
    }

    private static YamlMappingNode[] Yaml(string name)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Path.Combine(Folder, name));
        stream.Load(reader);
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    private static Dictionary<string, string> Unit(string[] lines)
    {
        var (section, values) = ("", new Dictionary<string, string>());
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not ('#' or ';')))
        {
            if (line[0] == '[')
                section = line.Trim('[', ']');
            else if (line.Split('=', 2) is [var name, var value] && section is "Unit" or "Service" or "Install")
                values[$"{section}.{name}"] = value;
            else
                Assert.Fail($"\"{line}\" is no line of a unit.");
        }

        return values;
    }

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "lintel.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The checkout is not above the tests.");
        return folder;
    }
}
