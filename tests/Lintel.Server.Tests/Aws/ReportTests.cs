using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class ReportTests
{
    [Fact]
    public async Task A_lens_review_and_all_workloads_come_as_pdf()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var review = await server.Admin.CallAsync("GetLensReviewReport", new() { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected" });
        Start(review["LensReviewReport"]!["Base64String"]!).ShouldBe("%PDF-");
        Start((await server.Admin.CallAsync("GetConsolidatedReport", new() { ["Format"] = "PDF" }))["Base64String"]!).ShouldBe("%PDF-");
    }

    [Fact]
    public async Task The_consolidated_numbers_go_down_to_the_best_practices_that_are_missing()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        await server.Admin.CallAsync("UpdateAnswer", new()
        {
            ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["QuestionId"] = "securely-operate", ["SelectedChoices"] = new JsonArray("sec_securely_operate_no"),
        });
        var metric = (await server.Admin.CallAsync("GetConsolidatedReport", new() { ["Format"] = "JSON" }))["Metrics"]!.AsArray().Single()!;
        ((string?)metric["WorkloadId"]).ShouldBe(id);
        var security = metric["Lenses"]![0]!["Pillars"]!.AsArray().Single(pillar => (string?)pillar!["PillarId"] == "security")!;
        security["RiskCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":10,"HIGH":1}""");
        var question = security["Questions"]!.AsArray().Single()!;
        ((string?)question["Risk"]).ShouldBe("HIGH");
        question["BestPractices"]!.AsArray().Select(practice => (string?)practice!["ChoiceId"]).ShouldContain("sec_securely_operate_multi_accounts");
    }

    private static string Start(JsonNode base64) => Encoding.ASCII.GetString(Convert.FromBase64String(base64.GetValue<string>()), 0, 5);
}
