using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class AnswerTests
{
    private const string Question = "securely-operate";

    [Fact]
    public async Task Selecting_choices_changes_the_risk_of_question_review_and_workload()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var choices = Ids((await GetAsync(server, id))["Choices"], "ChoiceId");
        var none = choices.Single(choice => choice.EndsWith("_no", StringComparison.Ordinal));

        (await UpdateAsync(server, id, new() { ["SelectedChoices"] = new JsonArray(choices[0]) }))["Risk"]!.GetValue<string>().ShouldBe("HIGH");
        (await UpdateAsync(server, id, new() { ["SelectedChoices"] = All(choices.Where(choice => choice != none)) }))["Risk"]!.GetValue<string>().ShouldBe("NONE");
        var review = (await server.Admin.CallAsync("GetLensReview", Of(id)))["LensReview"]!;
        review["RiskCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":56,"NONE":1}""");
        var workload = (await server.Admin.CallAsync("GetWorkload", new() { ["WorkloadId"] = id }))["Workload"]!;
        workload["RiskCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":56,"NONE":1}""");
    }

    [Fact]
    public async Task A_question_that_does_not_apply_has_no_risk_and_gets_its_risk_back()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var first = Ids((await GetAsync(server, id))["Choices"], "ChoiceId")[0];
        await UpdateAsync(server, id, new() { ["SelectedChoices"] = new JsonArray(first) });
        (await UpdateAsync(server, id, new() { ["IsApplicable"] = false, ["Reason"] = "OUT_OF_SCOPE" }))["Risk"]!.GetValue<string>().ShouldBe("NOT_APPLICABLE");
        (await ImprovementsAsync(server, id)).ShouldBeEmpty();
        var back = await UpdateAsync(server, id, new() { ["IsApplicable"] = true });
        back["Risk"]!.GetValue<string>().ShouldBe("HIGH");
        back["Reason"]!.GetValue<string>().ShouldBe("OUT_OF_SCOPE");
        (await ImprovementsAsync(server, id)).ShouldBe([Question]);
    }

    [Fact]
    public async Task A_choice_that_does_not_apply_is_kept_with_its_reason_and_none_of_these_always_applies()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var choices = Ids((await GetAsync(server, id))["Choices"], "ChoiceId");
        var none = choices.Single(choice => choice.EndsWith("_no", StringComparison.Ordinal));
        var answer = await UpdateAsync(server, id, Mark(choices[0], new() { ["Status"] = "NOT_APPLICABLE", ["Notes"] = "One account only." }));
        var said = answer["ChoiceAnswers"]!.AsArray().Single()!;
        (said["Status"]!.GetValue<string>(), said["Reason"]!.GetValue<string>(), said["Notes"]!.GetValue<string>())
            .ShouldBe(("NOT_APPLICABLE", "NONE", "One account only."));
        var refused = await server.Admin.SendAsync("UpdateAnswer", Merge(Of(id), Mark(none, new() { ["Status"] = "NOT_APPLICABLE" })));
        refused.ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task A_question_or_choice_that_the_lens_does_not_have_is_a_mistake_in_the_request()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var unknown = Of(id);
        unknown["QuestionId"] = "no-such-question";
        (await server.Admin.SendAsync("GetAnswer", unknown)).ErrorType.ShouldBe("ValidationException");
        (await server.Admin.SendAsync("UpdateAnswer", Merge(Of(id), new() { ["SelectedChoices"] = new JsonArray("no_such_choice") }))).ErrorType.ShouldBe("ValidationException");
    }

    [Fact]
    public async Task Pages_of_answers_join_to_all_questions_in_the_lens_s_order()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var ids = new List<string>();
        string? token = null;
        do
        {
            var request = new JsonObject { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["MaxResults"] = 20 };
            if (token is not null)
                request["NextToken"] = token;
            var page = await server.Admin.CallAsync("ListAnswers", request);
            ids.AddRange(Ids(page["AnswerSummaries"], "QuestionId"));
            token = (string?)page["NextToken"];
        }
        while (token is not null);
        ids.Count.ShouldBe(57);
        ids.Distinct().Count().ShouldBe(57);
    }

    [Fact]
    public async Task A_milestone_keeps_the_answers_of_its_moment()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        await UpdateAsync(server, id, new() { ["Notes"] = "Before" });
        var number = (int?)(await server.Admin.CallAsync("CreateMilestone", new() { ["WorkloadId"] = id, ["MilestoneName"] = "First" }))["MilestoneNumber"];
        await UpdateAsync(server, id, new() { ["Notes"] = "After" });
        var then = Of(id);
        then["MilestoneNumber"] = number;
        (await server.Admin.CallAsync("GetAnswer", then))["Answer"]!["Notes"]!.GetValue<string>().ShouldBe("Before");
        (await server.Admin.SendAsync("CreateMilestone", new() { ["WorkloadId"] = id, ["MilestoneName"] = "FIRST" })).ErrorType.ShouldBe("ConflictException");
        var listed = await server.Admin.CallAsync("ListMilestones", new() { ["WorkloadId"] = id });
        Ids(listed["MilestoneSummaries"], "MilestoneName").ShouldBe(["First"]);
        (await server.Admin.CallAsync("GetMilestone", new() { ["WorkloadId"] = id, ["MilestoneNumber"] = 1 }))["Milestone"]!["Workload"]!["RiskCounts"]!
            .ToJsonString().ShouldBe("""{"UNANSWERED":57}""");
    }

    private static async Task<JsonNode> GetAsync(RunningServer server, string id) => (await server.Admin.CallAsync("GetAnswer", Of(id)))["Answer"]!;

    private static async Task<JsonNode> UpdateAsync(RunningServer server, string id, JsonObject change) =>
        (await server.Admin.CallAsync("UpdateAnswer", Merge(Of(id), change)))["Answer"]!;

    private static async Task<List<string>> ImprovementsAsync(RunningServer server, string id) =>
        Ids((await server.Admin.CallAsync("ListLensReviewImprovements", new() { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected" }))["ImprovementSummaries"], "QuestionId");

    private static JsonObject Of(string id) => new() { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["QuestionId"] = Question };

    private static JsonObject Mark(string choice, JsonObject update) => new() { ["ChoiceUpdates"] = new JsonObject { [choice] = update } };

    private static JsonObject Merge(JsonObject request, JsonObject change)
    {
        foreach (var (name, value) in change)
            request[name] = value?.DeepClone();
        return request;
    }

    private static JsonArray All(IEnumerable<string> ids) => [.. ids.Select(id => JsonValue.Create(id))];

    private static List<string> Ids(JsonNode? list, string member) => [.. list!.AsArray().Select(item => item![member]!.GetValue<string>())];
}
