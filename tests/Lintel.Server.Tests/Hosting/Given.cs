using System.Text.Json.Nodes;

namespace Lintel.Server.Tests.Hosting;

/// <summary>Requests that are valid as they are.</summary>
internal static class Given
{
    public static JsonObject Workload(string name) => new()
    {
        ["WorkloadName"] = name,
        ["Description"] = "A shop on the web",
        ["Environment"] = "PRODUCTION",
        ["AwsRegions"] = new JsonArray("eu-central-1"),
        ["ReviewOwner"] = "owner@example.com",
        ["Lenses"] = new JsonArray("wellarchitected"),
    };

    /// <summary>A new workload's id.</summary>
    public static async Task<string> WorkloadAsync(ApiClient client, string name = "Shop") =>
        (string?)(await client.CallAsync("CreateWorkload", Workload(name)))["WorkloadId"] ?? "";

    /// <summary>A custom lens of one pillar with one question of two choices; without the second, everything that is asked for is done by the first.</summary>
    public static JsonObject Lens(string name, string question = "backups", params string[] choices)
    {
        var ids = choices is [] ? ["backups_taken", "backups_tried"] : choices;
        var offered = new JsonArray([.. ids.Select(id => new JsonObject
        {
            ["id"] = id,
            ["title"] = $"Choice {id}",
            ["improvementPlan"] = new JsonObject { ["displayText"] = $"Do {id}." },
        })]);
        offered.Add(new JsonObject { ["id"] = "backups_no", ["title"] = "None of these" });
        return new()
        {
            ["schemaVersion"] = "2021-11-01",
            ["name"] = name,
            ["description"] = "What we ask of every database.",
            ["pillars"] = new JsonArray(new JsonObject
            {
                ["id"] = "data",
                ["name"] = "Data",
                ["questions"] = new JsonArray(new JsonObject
                {
                    ["id"] = question,
                    ["title"] = "How do you back up your data?",
                    ["description"] = "Backups that were never tried are none.",
                    ["choices"] = offered,
                    ["riskRules"] = new JsonArray(
                        new JsonObject { ["condition"] = string.Join(" && ", ids), ["risk"] = "NO_RISK" },
                        new JsonObject { ["condition"] = ids[0], ["risk"] = "MEDIUM_RISK" },
                        new JsonObject { ["condition"] = "default", ["risk"] = "HIGH_RISK" }),
                }),
            }),
        };
    }

    /// <summary>A custom lens that is published; its ARN.</summary>
    public static async Task<string> LensAsync(ApiClient client, string name)
    {
        var arn = (string?)(await client.CallAsync("ImportLens", new() { ["JSONString"] = Lens(name).ToJsonString() }))["LensArn"] ?? "";
        await client.CallAsync("CreateLensVersion", new() { ["LensAlias"] = arn, ["LensVersion"] = "1.0", ["IsMajorVersion"] = true });
        return arn;
    }
}
