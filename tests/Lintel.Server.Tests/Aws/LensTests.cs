using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class LensTests
{
    [Fact]
    public async Task A_lens_goes_from_draft_to_version_to_workload()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var arn = Text(await admin.CallAsync("ImportLens", new() { ["JSONString"] = Given.Lens("Our data").ToJsonString() }), "LensArn");
        (await NamesAsync(admin, "DRAFT")).ShouldBe(["Our data"]);
        (await NamesAsync(admin, "PUBLISHED")).ShouldNotContain("Our data");
        var id = await Given.WorkloadAsync(admin);
        (await admin.SendAsync("AssociateLenses", new() { ["WorkloadId"] = id, ["LensAliases"] = new JsonArray(arn) })).Status.ShouldBe(400);

        await admin.CallAsync("CreateLensVersion", new() { ["LensAlias"] = arn, ["LensVersion"] = "1.0", ["IsMajorVersion"] = true });
        await admin.CallAsync("AssociateLenses", new() { ["WorkloadId"] = id, ["LensAliases"] = new JsonArray(arn) });
        var answer = await AnswerAsync(admin, id, arn, "backups_taken");
        Text(answer, "Risk").ShouldBe("MEDIUM");
        var listed = await admin.CallAsync("ListLensReviews", new() { ["WorkloadId"] = id });
        listed["LensReviewSummaries"]!.AsArray().Select(review => Text(review, "LensName")).ShouldContain("Our data");
        var exported = Text(await admin.CallAsync("ExportLens", new() { ["LensAlias"] = arn }), "LensJSON");
        JsonNode.Parse(exported)!["name"]!.GetValue<string>().ShouldBe("Our data");
    }

    [Fact]
    public async Task A_major_version_waits_for_an_upgrade_which_keeps_a_milestone()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var arn = await Given.LensAsync(admin, "Our data");
        var id = await ApplyAsync(admin, arn);
        await AnswerAsync(admin, id, arn, "backups_taken");
        await PublishAsync(admin, arn, Given.Lens("Our data", "backups", "backups_taken", "backups_elsewhere"), "2.0", major: true);

        Text(await ReviewAsync(admin, id, arn), "LensStatus").ShouldBe("NOT_CURRENT");
        var notified = (await admin.CallAsync("ListNotifications"))["NotificationSummaries"]!.AsArray().Single()!["LensUpgradeSummary"]!;
        (Text(notified, "CurrentLensVersion"), Text(notified, "LatestLensVersion")).ShouldBe(("1.0", "2.0"));
        await admin.CallAsync("UpgradeLensReview", new() { ["WorkloadId"] = id, ["LensAlias"] = arn, ["MilestoneName"] = "Before 2.0" });

        var review = await ReviewAsync(admin, id, arn);
        (Text(review, "LensStatus"), Text(review, "LensVersion")).ShouldBe(("CURRENT", "2.0"));
        var answer = (await admin.CallAsync("GetAnswer", Of(id, arn)))["Answer"]!;
        answer["SelectedChoices"]!.AsArray().Select(choice => (string?)choice).ShouldBe(["backups_taken"]);
        var before = (await admin.CallAsync("GetLensReview", new() { ["WorkloadId"] = id, ["LensAlias"] = arn, ["MilestoneNumber"] = 1 }))["LensReview"]!;
        Text(before, "LensVersion").ShouldBe("1.0");
        (await admin.SendAsync("UpgradeLensReview", new() { ["WorkloadId"] = id, ["LensAlias"] = arn, ["MilestoneName"] = "Again" })).ErrorType.ShouldBe("ConflictException");
    }

    [Fact]
    public async Task A_minor_version_reaches_reviews_by_itself()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await Given.LensAsync(server.Admin, "Our data");
        var id = await ApplyAsync(server.Admin, arn);
        await PublishAsync(server.Admin, arn, Given.Lens("Our data", "backups", "backups_taken", "backups_tried", "backups_elsewhere"), "1.1", major: false);
        var review = await ReviewAsync(server.Admin, id, arn);
        (Text(review, "LensStatus"), Text(review, "LensVersion")).ShouldBe(("CURRENT", "1.1"));
    }

    [Fact]
    public async Task The_difference_of_versions_names_questions_that_are_new_changed_and_gone()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await Given.LensAsync(server.Admin, "Our data");
        await PublishAsync(server.Admin, arn, Given.Lens("Our data", "restores"), "2.0", major: true);
        var difference = await server.Admin.CallAsync("GetLensVersionDifference", new() { ["LensAlias"] = arn });
        (Text(difference, "BaseLensVersion"), Text(difference, "TargetLensVersion")).ShouldBe(("1.0", "2.0"));
        var questions = difference["VersionDifferences"]!["PillarDifferences"]!.AsArray().Single()!["QuestionDifferences"]!.AsArray();
        questions.Select(question => $"{Text(question, "QuestionId")} {Text(question, "DifferenceStatus")}").Order().ShouldBe(["backups DELETED", "restores NEW"]);
    }

    [Fact]
    public async Task A_deleted_lens_stays_in_reviews_and_cannot_be_applied_again()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await Given.LensAsync(server.Admin, "Our data");
        var id = await ApplyAsync(server.Admin, arn);
        await server.Admin.CallAsync("DeleteLens", new() { ["LensAlias"] = arn, ["LensStatus"] = "ALL" });
        Text(await ReviewAsync(server.Admin, id, arn), "LensStatus").ShouldBe("DELETED");
        await AnswerAsync(server.Admin, id, arn, "backups_taken");
        var other = await Given.WorkloadAsync(server.Admin, "Other");
        (await server.Admin.SendAsync("AssociateLenses", new() { ["WorkloadId"] = other, ["LensAliases"] = new JsonArray(arn) })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await server.Admin.SendAsync("GetLens", new() { ["LensAlias"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_lens_that_breaks_a_rule_is_refused_with_what_is_wrong()
    {
        await using var server = await RunningServer.StartAsync();
        var lens = Given.Lens("Our data");
        lens["pillars"]![0]!["questions"]![0]!["riskRules"]![0]!["condition"] = "no_such_choice";
        var refused = await server.Admin.SendAsync("ImportLens", new() { ["JSONString"] = lens.ToJsonString() });
        refused.ErrorType.ShouldBe("ValidationException");
        refused.Message.ShouldContain("no_such_choice");
        (await server.Admin.SendAsync("ImportLens", new() { ["JSONString"] = "{ not json" })).ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task The_framework_s_lens_can_be_read_and_neither_exported_shared_nor_deleted()
    {
        await using var server = await RunningServer.StartAsync();
        Text((await server.Admin.CallAsync("GetLens", new() { ["LensAlias"] = "wellarchitected" }))["Lens"], "Name").ShouldContain("Well-Architected");
        foreach (var (operation, extra) in new[] { ("ExportLens", ""), ("DeleteLens", "LensStatus"), ("CreateLensShare", "SharedWith"), ("CreateLensVersion", "LensVersion") })
        {
            var request = new JsonObject { ["LensAlias"] = "wellarchitected" };
            if (extra.Length > 0)
                request[extra] = extra == "LensStatus" ? "ALL" : "444455556666";
            (await server.Admin.SendAsync(operation, request)).ErrorType.ShouldBe("AccessDeniedException", operation);
        }
    }

    private static async Task<string> ApplyAsync(ApiClient client, string arn)
    {
        var id = await Given.WorkloadAsync(client);
        await client.CallAsync("AssociateLenses", new() { ["WorkloadId"] = id, ["LensAliases"] = new JsonArray(arn) });
        return id;
    }

    private static async Task PublishAsync(ApiClient client, string arn, JsonObject lens, string version, bool major)
    {
        await client.CallAsync("ImportLens", new() { ["LensAlias"] = arn, ["JSONString"] = lens.ToJsonString() });
        await client.CallAsync("CreateLensVersion", new() { ["LensAlias"] = arn, ["LensVersion"] = version, ["IsMajorVersion"] = major });
    }

    private static async Task<JsonNode> AnswerAsync(ApiClient client, string id, string arn, string choice)
    {
        var request = Of(id, arn);
        request["SelectedChoices"] = new JsonArray(choice);
        return (await client.CallAsync("UpdateAnswer", request))["Answer"]!;
    }

    private static async Task<JsonNode> ReviewAsync(ApiClient client, string id, string arn) =>
        (await client.CallAsync("GetLensReview", new() { ["WorkloadId"] = id, ["LensAlias"] = arn }))["LensReview"]!;

    private static async Task<List<string>> NamesAsync(ApiClient client, string status) =>
        [.. (await client.CallAsync("ListLenses", new() { ["LensStatus"] = status }))["LensSummaries"]!.AsArray().Select(lens => Text(lens, "LensName"))];

    private static JsonObject Of(string id, string arn) => new() { ["WorkloadId"] = id, ["LensAlias"] = arn, ["QuestionId"] = "backups" };

    private static string Text(JsonNode? node, string member) => node![member]!.GetValue<string>();
}
