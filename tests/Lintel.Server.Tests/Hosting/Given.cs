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
}
