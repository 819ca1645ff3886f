using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Lintel.Tests.Engine.Reports;

namespace Lintel.Tests.Browser;

/// <summary>The HTML report in a browser, looked at by axe-core, in light and in dark.</summary>
public sealed partial class AccessibilityTests
{
    private static readonly string? Chromium = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    [Theory]
    [InlineData("ecommerce", false)]
    [InlineData("ecommerce", true)]
    [InlineData("ecommerce-well-architected", false)]
    [InlineData("ecommerce-well-architected", true)]
    public void Report_has_no_fault_that_axe_finds(string example, bool dark)
    {
        Assert.SkipWhen(Chromium is null, "Chromium is not installed; as root on Debian, ./dev test installs it.");
        var page = Reported.Of("html", Reported.Example(example));
        // Everything is opened first: what is folded away is read too.
        var script = $$"""
            <script>{{new EmbeddedAxe().Script}}</script>
            <script>
            document.querySelectorAll("details").forEach(details => details.open = true);
            axe.run(document, { resultTypes: ["violations"] }).then(results => {
              const faults = results.violations.map(fault => fault.id + " (" + fault.impact + ") at " + fault.nodes.slice(0, 3).map(node => node.target.join(" ") + ": " + node.failureSummary).join("; "));
              const dark = matchMedia("(prefers-color-scheme: dark)").matches;
              document.body.innerHTML = "<pre id='axe'></pre>";
              document.getElementById("axe").textContent = "dark=" + dark + "\nchecked=" + (results.passes || []).length + "\n" + faults.join("\n");
            });
            </script>
            """;
        var result = Open(page.Replace("</body>", script + "</body>", StringComparison.Ordinal), dark);
        result.ShouldStartWith($"dark={(dark ? "true" : "false")}\n");
        result.Split('\n').Skip(2).Where(line => line.Length > 0).ShouldBeEmpty();
    }

    private static string Open(string page, bool dark)
    {
        var folder = Directory.CreateTempSubdirectory("lintel-axe-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.html");
            File.WriteAllText(file, page);
            var start = new ProcessStartInfo(Chromium ?? "",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(folder.FullName, "profile")}",
                $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}", "--window-size=1400,1000", "--virtual-time-budget=120000", "--dump-dom", new Uri(file).AbsoluteUri,
            ]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var browser = Process.Start(start) ?? throw new InvalidOperationException("The browser does not start.");
            var error = browser.StandardError.ReadToEndAsync();
            var dom = browser.StandardOutput.ReadToEnd();
            browser.WaitForExit();
            var match = Result().Match(dom);
            return match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : throw new InvalidOperationException($"The browser gave no result.\n{error.Result}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("<pre id=\"axe\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();

    /// <summary>The script that the package carries.</summary>
    private sealed class EmbeddedAxe
    {
        public string Script { get; } = Read();

        private static string Read()
        {
            var assembly = typeof(AxeResult).Assembly;
            var name = assembly.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal));
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
