using System.Text.Json;
using Lintel.Cli.Hosting;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Terraform;

/// <summary>One folder of Plans/: a configuration, how it was planned, and the plan.</summary>
internal static class PlanCase
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Terraform", "Plans");

    public static JsonElement Plan(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name, "plan.json")));
        return json.RootElement.Clone();
    }

    public static ResolvedSource Resolve(string name) =>
        TerraformResolver.Resolve(new DiskTree(Path.Combine(Folder, name)), "", Options(name), new EvaluationBudget());

    public static JsonDocument Inspect(ResolvedSource source)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            InspectFormat.Write(writer, source);
        return JsonDocument.Parse(stream.ToArray());
    }

    public static JsonDocument Outputs(string name)
    {
        var module = RootModule.Load(new DiskTree(Path.Combine(Folder, name)), "", Options(name), new EvaluationBudget()).Module;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var (output, block) in module.Configuration.Outputs)
            {
                writer.WritePropertyName(output);
                InspectFormat.WriteValue(writer, module.OutputOrNull(output, block.Header) ?? Value.DynamicNull);
            }

            writer.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray());
    }

    private static TerraformOptions Options(string name)
    {
        var options = TerraformOptions.Default;
        var path = Path.Combine(Folder, name, "options.txt");
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            var (kind, rest) = Split(line, ' ');
            var (variable, value) = Split(rest, '=');
            options = kind switch
            {
                "env" => options with { Environment = options.Environment.Add(variable, value) },
                "var" => options with { Variables = options.Variables.Add(new VariableInput(variable, value)) },
                "var-file" => options with { Variables = options.Variables.Add(new VariableInput(null, rest)) },
                _ => options with { Workspace = rest },
            };
        }

        return options;
    }

    private static (string Before, string After) Split(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, "");
}
