using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class TemplateTests
{
    private const string Framework = "wellarchitected";

    [Fact]
    public async Task A_template_begins_with_the_framework_s_questions_unanswered()
    {
        await using var server = await RunningServer.StartAsync();
        var request = Request("Web shops");
        (request["Notes"], request["Tags"]) = ("Begin here.", new JsonObject { ["team"] = "shop" });
        var arn = Text(await server.Admin.CallAsync("CreateReviewTemplate", request), "TemplateArn");
        var template = await GetAsync(server.Admin, arn);
        (Text(template, "TemplateName"), Text(template, "Notes"), Text(template, "Owner"), Text(template, "UpdateStatus"))
            .ShouldBe(("Web shops", "Begin here.", RunningServer.AdminAccount, "CURRENT"));
        template["Lenses"]!.ToJsonString().ShouldBe("""["wellarchitected"]""");
        template["QuestionCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":57,"ANSWERED":0}""");
        template["Tags"]!.ToJsonString().ShouldBe("""{"team":"shop"}""");
        var listed = (await server.Admin.CallAsync("ListReviewTemplates"))["ReviewTemplates"]!.AsArray().ShouldHaveSingleItem()!;
        Text(listed, "TemplateArn").ShouldBe(arn);
    }

    [Fact]
    public async Task Answers_are_kept_and_counted_and_a_question_that_does_not_apply_is_answered()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await CreateAsync(server.Admin);
        var questions = await AnswersAsync(server.Admin, arn, "security");
        var (one, two, three) = (Text(questions[0], "QuestionId"), Text(questions[1], "QuestionId"), Text(questions[2], "QuestionId"));
        var choice = Text(questions[0]["Choices"]![0]!, "ChoiceId");
        await UpdateAsync(server.Admin, arn, one, new() { ["SelectedChoices"] = new JsonArray(choice), ["Notes"] = "As everywhere." });
        await UpdateAsync(server.Admin, arn, two, new() { ["IsApplicable"] = false, ["Reason"] = "OUT_OF_SCOPE" });
        await UpdateAsync(server.Admin, arn, three, new() { ["Notes"] = "To be asked." });

        var first = (await server.Admin.CallAsync("GetReviewTemplateAnswer", Of(arn, one)))["Answer"]!;
        (Text(first, "AnswerStatus"), Text(first, "Notes"), Text(first, "PillarId")).ShouldBe(("ANSWERED", "As everywhere.", "security"));
        first["SelectedChoices"]!.ToJsonString().ShouldBe($"[\"{choice}\"]");
        var second = (await server.Admin.CallAsync("GetReviewTemplateAnswer", Of(arn, two)))["Answer"]!;
        (Text(second, "AnswerStatus"), Text(second, "Reason"), (bool)second["IsApplicable"]!).ShouldBe(("ANSWERED", "OUT_OF_SCOPE", false));
        (await AnswersAsync(server.Admin, arn, "security")).Select(answer => Text(answer, "AnswerStatus")).Take(4)
            .ShouldBe(["ANSWERED", "ANSWERED", "UNANSWERED", "UNANSWERED"]);
        (await GetAsync(server.Admin, arn))["QuestionCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":55,"ANSWERED":2}""");
        var pillar = (await ReviewAsync(server.Admin, arn, Framework))["PillarReviewSummaries"]!.AsArray().Single(pillar => Text(pillar!, "PillarId") == "security")!;
        pillar["QuestionCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":9,"ANSWERED":2}""");
    }

    [Fact]
    public async Task What_the_lens_does_not_have_is_a_mistake_in_the_request()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await CreateAsync(server.Admin);
        var question = Text((await AnswersAsync(server.Admin, arn, "security"))[0], "QuestionId");
        await RefusedAsync("UpdateReviewTemplateAnswer", "ValidationException", Merge(Of(arn, question), new() { ["SelectedChoices"] = new JsonArray("no_such_choice") }));
        await RefusedAsync("UpdateReviewTemplateAnswer", "ValidationException", Of(arn, "no-such-question"));
        await RefusedAsync("GetReviewTemplateAnswer", "ValidationException", Of(arn, "no-such-question"));
        await RefusedAsync("ListReviewTemplateAnswers", "ValidationException", Merge(Of(arn, null), new() { ["PillarId"] = "no-such-pillar" }));
        await RefusedAsync("UpdateReviewTemplateLensReview", "ValidationException", Merge(Of(arn, null), new() { ["PillarNotes"] = new JsonObject { ["no-such-pillar"] = "?" } }));
        await RefusedAsync("GetReviewTemplateLensReview", "ResourceNotFoundException", new() { ["TemplateArn"] = arn, ["LensAlias"] = "no-such-lens" });
        await RefusedAsync("UpgradeReviewTemplateLensReview", "ConflictException", Of(arn, null));

        async Task RefusedAsync(string operation, string error, JsonObject request) =>
            (await server.Admin.SendAsync(operation, request)).ErrorType.ShouldBe(error, operation);
    }

    [Fact]
    public async Task Notes_of_a_review_and_of_its_pillars_are_kept_one_by_one()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await CreateAsync(server.Admin);
        await NoteAsync(new() { ["LensNotes"] = "Of all", ["PillarNotes"] = new JsonObject { ["security"] = "Of security" } });
        await NoteAsync(new() { ["PillarNotes"] = new JsonObject { ["reliability"] = "Of reliability" } });
        var review = await ReviewAsync(server.Admin, arn, Framework);
        Text(review, "Notes").ShouldBe("Of all");
        review["PillarReviewSummaries"]!.AsArray().Select(pillar => (string?)pillar!["Notes"]).OfType<string>().Order().ShouldBe(["Of reliability", "Of security"]);

        Task NoteAsync(JsonObject change) => server.Admin.CallAsync("UpdateReviewTemplateLensReview", Merge(Of(arn, null), change));
    }

    [Fact]
    public async Task Lenses_are_applied_and_taken_off_but_for_the_framework_s()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await CreateAsync(server.Admin);
        var lens = await Given.LensAsync(server.Admin, "Our data");
        var template = await ChangeAsync(new() { ["LensesToAssociate"] = new JsonArray(lens, Framework) });
        template["Lenses"]!.AsArray().Select(alias => (string?)alias).ShouldBe([Framework, lens]);
        template["QuestionCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":58,"ANSWERED":0}""");
        Text(await ReviewAsync(server.Admin, arn, lens), "LensName").ShouldBe("Our data");

        await RefusedAsync("ValidationException", new() { ["LensesToDisassociate"] = new JsonArray(Framework) });
        await RefusedAsync("ValidationException", new() { ["LensesToAssociate"] = new JsonArray(lens), ["LensesToDisassociate"] = new JsonArray(lens) });
        await RefusedAsync("ResourceNotFoundException", new() { ["LensesToAssociate"] = new JsonArray("no-such-lens") });
        (await ChangeAsync(new() { ["LensesToDisassociate"] = new JsonArray(lens) }))["Lenses"]!.AsArray().Count.ShouldBe(1);
        await RefusedAsync("ResourceNotFoundException", new() { ["LensesToDisassociate"] = new JsonArray(lens) });

        async Task<JsonNode> ChangeAsync(JsonObject change) =>
            (await server.Admin.CallAsync("UpdateReviewTemplate", Merge(new() { ["TemplateArn"] = arn }, change)))["ReviewTemplate"]!;

        async Task RefusedAsync(string error, JsonObject change) =>
            (await server.Admin.SendAsync("UpdateReviewTemplate", Merge(new() { ["TemplateArn"] = arn }, change))).ErrorType.ShouldBe(error, change.ToJsonString());
    }

    [Fact]
    public async Task Name_description_and_notes_change_one_by_one_and_names_are_unique()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await CreateAsync(server.Admin);
        await server.Admin.CallAsync("CreateReviewTemplate", Request("Data lakes"));
        (await server.Admin.SendAsync("CreateReviewTemplate", Request("datalakes"))).ErrorType.ShouldBe("ConflictException");
        (await server.Admin.SendAsync("UpdateReviewTemplate", new() { ["TemplateArn"] = arn, ["TemplateName"] = "DATA lakes" })).ErrorType.ShouldBe("ConflictException");
        await server.Admin.CallAsync("UpdateReviewTemplate", new() { ["TemplateArn"] = arn, ["TemplateName"] = "WEB shops", ["Notes"] = "Begin here." });
        await server.Admin.CallAsync("UpdateReviewTemplate", new() { ["TemplateArn"] = arn, ["Description"] = "For all teams" });
        var template = await GetAsync(server.Admin, arn);
        (Text(template, "TemplateName"), Text(template, "Notes"), Text(template, "Description")).ShouldBe(("WEB shops", "Begin here.", "For all teams"));
    }

    [Fact]
    public async Task A_workload_made_from_a_template_begins_with_its_lenses_answers_and_notes_and_goes_its_own_way()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var lens = await Given.LensAsync(admin, "Our data");
        var request = Request("Web shops", lens);
        request["Notes"] = "Begin here.";
        var arn = Text(await admin.CallAsync("CreateReviewTemplate", request), "TemplateArn");
        await UpdateAsync(admin, arn, "backups", new() { ["SelectedChoices"] = new JsonArray("backups_taken", "backups_tried"), ["Notes"] = "Nightly." }, lens);
        var question = Text((await AnswersAsync(admin, arn, "security"))[0], "QuestionId");
        await UpdateAsync(admin, arn, question, new() { ["IsApplicable"] = false });
        await admin.CallAsync("UpdateReviewTemplateLensReview", Merge(Of(arn, null), new() { ["LensNotes"] = "Of all", ["PillarNotes"] = new JsonObject { ["security"] = "Of security" } }));

        var workload = await FromAsync(admin, arn);
        var shown = (await admin.CallAsync("GetWorkload", new() { ["WorkloadId"] = workload }))["Workload"]!;
        shown["Lenses"]!.AsArray().Select(alias => (string?)alias).ShouldBe([Framework, lens]);
        Text(shown, "Notes").ShouldBe("Begin here.");
        shown["RiskCounts"]!.ToJsonString().ShouldBe("""{"UNANSWERED":56,"NONE":1,"NOT_APPLICABLE":1}""");
        var review = (await admin.CallAsync("GetLensReview", new() { ["WorkloadId"] = workload, ["LensAlias"] = Framework }))["LensReview"]!;
        Text(review, "Notes").ShouldBe("Of all");
        Text(review["PillarReviewSummaries"]!.AsArray().Single(pillar => Text(pillar!, "PillarId") == "security")!, "Notes").ShouldBe("Of security");

        await UpdateAsync(admin, arn, "backups", new() { ["SelectedChoices"] = new JsonArray() }, lens);
        await admin.CallAsync("DeleteReviewTemplate", new() { ["TemplateArn"] = arn });
        var answer = (await admin.CallAsync("GetAnswer", new() { ["WorkloadId"] = workload, ["LensAlias"] = lens, ["QuestionId"] = "backups" }))["Answer"]!;
        (Text(answer, "Risk"), Text(answer, "Notes")).ShouldBe(("NONE", "Nightly."));
        (await admin.SendAsync("CreateWorkload", From(arn, "Late"))).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_major_version_of_a_lens_waits_for_an_upgrade_and_a_minor_one_does_not()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var lens = await Given.LensAsync(admin, "Our data");
        var arn = await CreateAsync(admin, lens);
        await UpdateAsync(admin, arn, "backups", new() { ["SelectedChoices"] = new JsonArray("backups_taken", "backups_tried"), ["Notes"] = "Nightly." }, lens);
        await PublishAsync("1.1", major: false, "backups_taken", "backups_tried", "backups_copied");
        Text(await ReviewAsync(admin, arn, lens), "LensVersion").ShouldBe("1.1");
        Text(await GetAsync(admin, arn), "UpdateStatus").ShouldBe("CURRENT");

        await PublishAsync("2.0", major: true, "backups_taken", "backups_elsewhere");
        Text(await GetAsync(admin, arn), "UpdateStatus").ShouldBe("LENS_NOT_CURRENT");
        var review = await ReviewAsync(admin, arn, lens);
        (Text(review, "LensStatus"), Text(review, "LensVersion")).ShouldBe(("NOT_CURRENT", "1.1"));
        foreach (var filter in new JsonObject[] { [], new() { ["ResourceArn"] = arn } })
        {
            var notice = (await admin.CallAsync("ListNotifications", filter))["NotificationSummaries"]!.AsArray().ShouldHaveSingleItem()!["LensUpgradeSummary"]!;
            (Text(notice, "ResourceArn"), Text(notice, "CurrentLensVersion"), Text(notice, "LatestLensVersion")).ShouldBe((arn, "1.1", "2.0"));
        }

        await admin.CallAsync("UpgradeReviewTemplateLensReview", new() { ["TemplateArn"] = arn, ["LensAlias"] = lens });
        (await admin.CallAsync("ListNotifications"))["NotificationSummaries"]!.AsArray().ShouldBeEmpty();
        Text(await GetAsync(admin, arn), "UpdateStatus").ShouldBe("CURRENT");
        var answer = (await admin.CallAsync("GetReviewTemplateAnswer", Of(arn, "backups", lens)))["Answer"]!;
        answer["SelectedChoices"]!.ToJsonString().ShouldBe("""["backups_taken"]""");
        Text(answer, "Notes").ShouldBe("Nightly.");

        async Task PublishAsync(string version, bool major, params string[] choices)
        {
            await admin.CallAsync("ImportLens", new() { ["LensAlias"] = lens, ["JSONString"] = Given.Lens("Our data", "backups", choices).ToJsonString() });
            await admin.CallAsync("CreateLensVersion", new() { ["LensAlias"] = lens, ["LensVersion"] = version, ["IsMajorVersion"] = major });
        }
    }

    [Fact]
    public async Task A_template_whose_lens_was_deleted_is_read_and_changed_and_makes_no_workload_until_the_lens_is_off()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var lens = await Given.LensAsync(admin, "Our data");
        var arn = await CreateAsync(admin, lens);
        await admin.CallAsync("DeleteLens", new() { ["LensAlias"] = lens, ["LensStatus"] = "ALL" });
        Text(await ReviewAsync(admin, arn, lens), "LensStatus").ShouldBe("DELETED");
        Text(await GetAsync(admin, arn), "UpdateStatus").ShouldBe("CURRENT");
        await UpdateAsync(admin, arn, "backups", new() { ["SelectedChoices"] = new JsonArray("backups_taken") }, lens);
        (await admin.SendAsync("CreateWorkload", From(arn, "Shop"))).ErrorType.ShouldBe("ResourceNotFoundException");
        (await admin.SendAsync("UpgradeReviewTemplateLensReview", new() { ["TemplateArn"] = arn, ["LensAlias"] = lens })).ErrorType.ShouldBe("ConflictException");
        await admin.CallAsync("UpdateReviewTemplate", new() { ["TemplateArn"] = arn, ["LensesToDisassociate"] = new JsonArray(lens) });
        await FromAsync(admin, arn);
    }

    [Fact]
    public async Task A_shared_template_is_read_and_applied_by_others_and_changed_by_its_owner_alone()
    {
        await using var server = await RunningServer.StartAsync();
        var other = await server.AddUserAsync("other", "444455556666");
        var arn = await CreateAsync(server.Admin);
        var question = Text((await AnswersAsync(server.Admin, arn, "security"))[0], "QuestionId");
        (await other.SendAsync("GetReviewTemplate", new() { ["TemplateArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await other.SendAsync("CreateWorkload", From(arn, "Shop"))).ErrorType.ShouldBe("ResourceNotFoundException");
        var share = await GivenShare.AcceptedAsync(server.Admin, other, "Template", arn);

        (await GetAsync(other, arn))["ShareInvitationId"].ShouldNotBeNull();
        (await other.CallAsync("ListReviewTemplates"))["ReviewTemplates"]!.AsArray().Count.ShouldBe(1);
        await other.CallAsync("GetReviewTemplateAnswer", Of(arn, question));
        foreach (var (operation, request) in new (string, JsonObject)[]
        {
            ("UpdateReviewTemplate", new() { ["TemplateArn"] = arn, ["Notes"] = "Mine" }),
            ("UpdateReviewTemplateAnswer", Of(arn, question)),
            ("UpdateReviewTemplateLensReview", Of(arn, null)),
            ("UpgradeReviewTemplateLensReview", Of(arn, null)),
            ("DeleteReviewTemplate", new() { ["TemplateArn"] = arn }),
        })
            (await other.SendAsync(operation, request)).ErrorType.ShouldBe("AccessDeniedException", operation);
        await FromAsync(other, arn);

        await server.Admin.CallAsync("DeleteTemplateShare", new() { ["TemplateArn"] = arn, ["ShareId"] = share });
        (await other.SendAsync("CreateWorkload", From(arn, "Another"))).ErrorType.ShouldBe("ResourceNotFoundException");
        (await other.CallAsync("ListReviewTemplates"))["ReviewTemplates"]!.AsArray().ShouldBeEmpty();
    }

    private static async Task<string> CreateAsync(ApiClient client, params string[] lenses) =>
        Text(await client.CallAsync("CreateReviewTemplate", Request("Web shops", lenses)), "TemplateArn");

    private static JsonObject Request(string name, params string[] lenses) => new()
    {
        ["TemplateName"] = name,
        ["Description"] = "What every shop of ours has",
        ["Lenses"] = new JsonArray([.. lenses.Select(lens => JsonValue.Create(lens))]),
    };

    private static JsonObject From(string arn, string name) => Merge(Given.Workload(name), new() { ["ReviewTemplateArns"] = new JsonArray(arn) });

    private static async Task<string> FromAsync(ApiClient client, string arn) => Text(await client.CallAsync("CreateWorkload", From(arn, "Shop")), "WorkloadId");

    private static async Task<JsonNode> GetAsync(ApiClient client, string arn) =>
        (await client.CallAsync("GetReviewTemplate", new() { ["TemplateArn"] = arn }))["ReviewTemplate"]!;

    private static async Task<JsonNode> ReviewAsync(ApiClient client, string arn, string lens) =>
        (await client.CallAsync("GetReviewTemplateLensReview", Of(arn, null, lens)))["LensReview"]!;

    private static async Task<List<JsonNode>> AnswersAsync(ApiClient client, string arn, string pillar) =>
        [.. (await client.CallAsync("ListReviewTemplateAnswers", Merge(Of(arn, null), new() { ["PillarId"] = pillar })))["AnswerSummaries"]!.AsArray().OfType<JsonNode>()];

    private static Task<JsonObject> UpdateAsync(ApiClient client, string arn, string question, JsonObject change, string lens = Framework) =>
        client.CallAsync("UpdateReviewTemplateAnswer", Merge(Of(arn, question, lens), change));

    private static JsonObject Of(string arn, string? question, string lens = Framework)
    {
        var request = new JsonObject { ["TemplateArn"] = arn, ["LensAlias"] = lens };
        if (question is not null)
            request["QuestionId"] = question;
        return request;
    }

    private static JsonObject Merge(JsonObject request, JsonObject change)
    {
        foreach (var (name, value) in change)
            request[name] = value?.DeepClone();
        return request;
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
