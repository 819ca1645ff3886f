using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class TagAndSettingTests
{
    [Fact]
    public async Task Tags_are_added_changed_and_removed()
    {
        await using var server = await RunningServer.StartAsync();
        var created = await server.Admin.CallAsync("CreateWorkload", Tagged(("team", "web"), ("stage", "prod")));
        var arn = new JsonObject { ["WorkloadArn"] = (string?)created["WorkloadArn"] };
        await server.Admin.CallAsync("TagResource", With(arn, "Tags", new JsonObject { ["team"] = "shop", ["é/ü"] = "" }));
        await server.Admin.CallAsync("UntagResource", With(arn, "TagKeys", new JsonArray("stage", "never there")));
        (await server.Admin.CallAsync("ListTagsForResource", arn))["Tags"]!.AsObject().Select(tag => $"{tag.Key}={tag.Value}").ShouldBe(["team=shop", "é/ü="]);
        (await server.Admin.SendAsync("ListTagsForResource", new() { ["WorkloadArn"] = "arn:aws:wellarchitected:eu-central-1:111122223333:workload/0" })).ErrorType
            .ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task Settings_keep_what_a_change_leaves_out()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Admin.CallAsync("UpdateGlobalSettings", new() { ["OrganizationSharingStatus"] = "ENABLED" });
        await server.Admin.CallAsync("UpdateGlobalSettings", new() { ["DiscoveryIntegrationStatus"] = "ENABLED", ["JiraConfiguration"] = new JsonObject { ["JiraProjectKey"] = "SHOP" } });
        var settings = await server.Admin.CallAsync("GetGlobalSettings");
        ((string?)settings["OrganizationSharingStatus"], (string?)settings["DiscoveryIntegrationStatus"], (string?)settings["JiraConfiguration"]!["JiraProjectKey"])
            .ShouldBe(("ENABLED", "ENABLED", "SHOP"));
    }

    private static JsonObject Tagged(params (string Name, string Value)[] tags)
    {
        var workload = Given.Workload("Shop");
        workload["Tags"] = new JsonObject(tags.Select(tag => KeyValuePair.Create<string, JsonNode?>(tag.Name, tag.Value)));
        return workload;
    }

    private static JsonObject With(JsonObject request, string name, JsonNode value)
    {
        var copy = (JsonObject)request.DeepClone();
        copy[name] = value;
        return copy;
    }
}
