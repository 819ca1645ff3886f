using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class ProfileTests
{
    [Fact]
    public async Task A_profile_shows_its_answers_beside_what_the_template_asks()
    {
        await using var server = await RunningServer.StartAsync();
        var request = GivenProfile.Request("Growth", await GivenProfile.AnswersAsync(server.Admin));
        request["Tags"] = new JsonObject { ["team"] = "shop" };
        var created = await server.Admin.CallAsync("CreateProfile", request);
        var profile = await GetAsync(server.Admin, Text(created, "ProfileArn"));
        (Text(profile, "ProfileName"), Text(profile, "Owner"), Text(profile, "ProfileVersion"))
            .ShouldBe(("Growth", RunningServer.AdminAccount, Text(created, "ProfileVersion")));
        profile["Tags"]!.ToJsonString().ShouldBe("""{"team":"shop"}""");
        profile["ShareInvitationId"].ShouldBeNull();
        var questions = profile["ProfileQuestions"]!.AsArray();
        questions.Select(question => question!["QuestionChoices"]!.AsArray().Count).ShouldBe(
            (await GivenProfile.QuestionsAsync(server.Admin)).Select(question => question["QuestionChoices"]!.AsArray().Count));
        questions.Select(question => question!["SelectedChoiceIds"]!.ToJsonString()).ShouldBe(
            request["ProfileQuestions"]!.AsArray().Select(answer => answer!["SelectedChoiceIds"]!.ToJsonString()));
    }

    [Fact]
    public async Task Every_question_must_be_answered_as_the_template_asks()
    {
        await using var server = await RunningServer.StartAsync();
        var questions = await GivenProfile.QuestionsAsync(server.Admin);
        await RefusedAsync(answers => answers[0]!["QuestionId"] = "no-such-question");
        await RefusedAsync(answers => answers[0]!.AsObject().Remove("QuestionId"));
        await RefusedAsync(answers => answers[0]!["SelectedChoiceIds"]!.AsArray().Add("no-such-choice"));
        await RefusedAsync(answers => answers.Add(answers[0]!.DeepClone()));
        for (var at = 0; at < questions.Count; at++)
        {
            var all = questions[at]["QuestionChoices"]!.AsArray().Select(choice => (string?)choice!["ChoiceId"]).ToList();
            if ((int)questions[at]["MinSelectedChoices"]! > 0)
            {
                await RefusedAsync(answers => answers.RemoveAt(at));
                await RefusedAsync(answers => answers[at]!["SelectedChoiceIds"] = new JsonArray());
            }

            if ((int)questions[at]["MaxSelectedChoices"]! < all.Count)
                await RefusedAsync(answers => answers[at]!["SelectedChoiceIds"] = new JsonArray([.. all.Select(id => JsonValue.Create(id))]));
        }

        (await server.Admin.CallAsync("ListProfiles"))["ProfileSummaries"]!.AsArray().ShouldBeEmpty();

        async Task RefusedAsync(Action<JsonArray> change)
        {
            var answers = await GivenProfile.AnswersAsync(server.Admin);
            change(answers);
            var refused = await server.Admin.SendAsync("CreateProfile", GivenProfile.Request("Growth", answers));
            refused.ErrorType.ShouldBe("ValidationException", answers.ToJsonString());
        }
    }

    [Fact]
    public async Task A_name_is_unique_whatever_its_spaces_and_capitals_until_the_profile_is_deleted()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await GivenProfile.CreateAsync(server.Admin, "Our Growth");
        var request = GivenProfile.Request("ourgrowth", await GivenProfile.AnswersAsync(server.Admin));
        (await server.Admin.SendAsync("CreateProfile", request)).ErrorType.ShouldBe("ConflictException");
        await server.Admin.CallAsync("CreateProfile", request, region: "us-east-1");
        await server.Admin.CallAsync("DeleteProfile", new() { ["ProfileArn"] = arn });
        await server.Admin.CallAsync("CreateProfile", request);
    }

    [Fact]
    public async Task New_answers_make_a_version_that_a_workload_takes_over_when_it_is_told_to()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var arn = await GivenProfile.CreateAsync(admin);
        var id = await Given.WorkloadAsync(admin);
        await admin.CallAsync("AssociateProfiles", Use(id, arn));
        (await NoticesAsync(admin, id)).ShouldBeEmpty();
        var old = Text(await GetAsync(admin, arn), "ProfileVersion");

        var answers = await GivenProfile.AnswersAsync(admin, fromTheEnd: true);
        var updated = (await admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileQuestions"] = answers }))["Profile"]!;
        var latest = Text(updated, "ProfileVersion");
        latest.ShouldNotBe(old);
        string.CompareOrdinal(old, latest).ShouldBeNegative();
        (await GetAsync(admin, arn, old))["ProfileQuestions"]!.ToJsonString().ShouldNotBe(updated["ProfileQuestions"]!.ToJsonString());
        var notice = (await NoticesAsync(admin, id)).ShouldHaveSingleItem();
        (Text(notice, "Type"), Text(notice, "CurrentProfileVersion"), Text(notice, "LatestProfileVersion"), Text(notice, "WorkloadName"), Text(notice, "ProfileName"))
            .ShouldBe(("PROFILE_ANSWERS_UPDATED", old, latest, "Shop", "Growth"));
        (await VersionAsync(admin, id)).ShouldBe(old);

        await admin.CallAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = arn, ["MilestoneName"] = "Before" });
        (await NoticesAsync(admin, id)).ShouldBeEmpty();
        (await VersionAsync(admin, id)).ShouldBe(latest);
        var milestone = (await admin.CallAsync("GetMilestone", new() { ["WorkloadId"] = id, ["MilestoneNumber"] = 1 }))["Milestone"]!;
        Text(milestone["Workload"]!["Profiles"]![0]!, "ProfileVersion").ShouldBe(old);
        (await admin.SendAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = arn })).ErrorType.ShouldBe("ConflictException");
    }

    [Fact]
    public async Task Without_a_name_an_upgrade_keeps_no_milestone()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await GivenProfile.CreateAsync(server.Admin);
        var id = await Given.WorkloadAsync(server.Admin);
        await server.Admin.CallAsync("AssociateProfiles", Use(id, arn));
        await server.Admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileQuestions"] = await GivenProfile.AnswersAsync(server.Admin) });
        await server.Admin.CallAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = arn });
        (await server.Admin.CallAsync("ListMilestones", new() { ["WorkloadId"] = id }))["MilestoneSummaries"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_description_alone_makes_no_version_and_questions_that_are_left_out_keep_their_answers()
    {
        await using var server = await RunningServer.StartAsync();
        var arn = await GivenProfile.CreateAsync(server.Admin);
        var before = await GetAsync(server.Admin, arn);
        await server.Admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileDescription"] = "For shops" });
        var described = await GetAsync(server.Admin, arn);
        (Text(described, "ProfileDescription"), Text(described, "ProfileVersion")).ShouldBe(("For shops", Text(before, "ProfileVersion")));

        var last = (await GivenProfile.AnswersAsync(server.Admin, fromTheEnd: true))[^1]!.DeepClone();
        await server.Admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileQuestions"] = new JsonArray(last) });
        var after = await GetAsync(server.Admin, arn);
        Selected(after).SkipLast(1).ShouldBe(Selected(before).SkipLast(1));
        Selected(after)[^1].ShouldBe(last["SelectedChoiceIds"]!.ToJsonString());
        Text(after, "ProfileDescription").ShouldBe("For shops");
    }

    [Fact]
    public async Task A_deleted_profile_stays_with_the_workloads_that_use_it_and_reaches_no_other()
    {
        await using var server = await RunningServer.StartAsync();
        var admin = server.Admin;
        var arn = await GivenProfile.CreateAsync(admin);
        var id = await Given.WorkloadAsync(admin);
        await admin.CallAsync("AssociateProfiles", Use(id, arn));
        var counts = (await WorkloadAsync(admin, id))["PrioritizedRiskCounts"]!.ToJsonString();
        await admin.CallAsync("DeleteProfile", new() { ["ProfileArn"] = arn });

        (await admin.SendAsync("GetProfile", new() { ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await admin.SendAsync("DeleteProfile", new() { ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await admin.SendAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await admin.CallAsync("ListProfiles"))["ProfileSummaries"]!.AsArray().ShouldBeEmpty();
        (await WorkloadAsync(admin, id))["PrioritizedRiskCounts"]!.ToJsonString().ShouldBe(counts);
        Text((await NoticesAsync(admin, id)).ShouldHaveSingleItem(), "Type").ShouldBe("PROFILE_DELETED");
        var other = await Given.WorkloadAsync(admin, "Other");
        (await admin.SendAsync("AssociateProfiles", Use(other, arn))).ErrorType.ShouldBe("ResourceNotFoundException");

        await admin.CallAsync("DisassociateProfiles", Use(id, arn));
        (await NoticesAsync(admin, id)).ShouldBeEmpty();
        (await WorkloadAsync(admin, id))["Profiles"].ShouldBeNull();
    }

    [Fact]
    public async Task A_workload_has_one_profile()
    {
        await using var server = await RunningServer.StartAsync();
        var (one, two) = (await GivenProfile.CreateAsync(server.Admin, "One"), await GivenProfile.CreateAsync(server.Admin, "Two"));
        var request = Given.Workload("Shop");
        request["ProfileArns"] = new JsonArray(one);
        var id = Text(await server.Admin.CallAsync("CreateWorkload", request), "WorkloadId");
        await server.Admin.CallAsync("AssociateProfiles", Use(id, one));
        (await server.Admin.SendAsync("AssociateProfiles", Use(id, two))).ErrorType.ShouldBe("ConflictException");
        (await server.Admin.SendAsync("AssociateProfiles", Use(id, one, two))).ErrorType.ShouldBe("ValidationException");
        (await server.Admin.SendAsync("DisassociateProfiles", Use(id, two))).ErrorType.ShouldBe("ResourceNotFoundException");
        (await server.Admin.SendAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = two })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await WorkloadAsync(server.Admin, id))["Profiles"]!.AsArray().Select(profile => Text(profile!, "ProfileArn")).ShouldBe([one]);
        request["ProfileArns"] = new JsonArray(one[..^1] + (one[^1] == '0' ? "1" : "0"));
        request["WorkloadName"] = "Other";
        (await server.Admin.SendAsync("CreateWorkload", request)).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_profile_parts_the_questions_of_a_review_and_counts_the_risks_of_those_it_puts_first()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        (await QuestionsAsync("PRIORITIZED")).ShouldBeEmpty();
        await server.Admin.CallAsync("AssociateProfiles", Use(id, await GivenProfile.CreateAsync(server.Admin)));
        var (first, rest) = (await QuestionsAsync("PRIORITIZED"), await QuestionsAsync("NONE"));
        first.ShouldNotBeEmpty();
        rest.ShouldNotBeEmpty();
        first.Concat(rest).Order(StringComparer.Ordinal).ShouldBe((await QuestionsAsync(null)).Order(StringComparer.Ordinal));
        ((int)(await WorkloadAsync(server.Admin, id))["PrioritizedRiskCounts"]!["UNANSWERED"]!).ShouldBe(first.Count);

        async Task<List<string>> QuestionsAsync(string? priority)
        {
            var (found, token) = (new List<string>(), (string?)null);
            do
            {
                var request = new JsonObject { ["WorkloadId"] = id, ["LensAlias"] = "wellarchitected", ["QuestionPriority"] = priority, ["NextToken"] = token };
                var page = await server.Admin.CallAsync("ListAnswers", request);
                found.AddRange(page["AnswerSummaries"]!.AsArray().Select(answer => Text(answer!, "QuestionId")));
                token = (string?)page["NextToken"];
            }
            while (token is not null);
            return found;
        }
    }

    [Fact]
    public async Task A_shared_profile_is_read_and_applied_by_others_and_changed_by_its_owner_alone()
    {
        await using var server = await RunningServer.StartAsync();
        var other = await server.AddUserAsync("other", "444455556666");
        var arn = await GivenProfile.CreateAsync(server.Admin);
        (await other.SendAsync("GetProfile", new() { ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await other.SendAsync("DeleteProfile", new() { ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        var share = await GivenShare.AcceptedAsync(server.Admin, other, "Profile", arn);

        (await GetAsync(other, arn))["ShareInvitationId"].ShouldNotBeNull();
        (await other.SendAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileDescription"] = "Mine" })).ErrorType.ShouldBe("AccessDeniedException");
        (await other.SendAsync("DeleteProfile", new() { ["ProfileArn"] = arn })).ErrorType.ShouldBe("AccessDeniedException");
        var id = await Given.WorkloadAsync(other);
        await other.CallAsync("AssociateProfiles", Use(id, arn));
        (await NamesAsync(other, new() { ["ProfileOwnerType"] = "SHARED" })).ShouldBe(["Growth"]);
        (await NamesAsync(other, new() { ["ProfileOwnerType"] = "SELF" })).ShouldBeEmpty();

        await server.Admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = arn, ["ProfileQuestions"] = await GivenProfile.AnswersAsync(server.Admin) });
        await server.Admin.CallAsync("DeleteProfileShare", new() { ["ProfileArn"] = arn, ["ShareId"] = share });
        (await other.SendAsync("UpgradeProfileVersion", new() { ["WorkloadId"] = id, ["ProfileArn"] = arn })).ErrorType.ShouldBe("ResourceNotFoundException");
        (await WorkloadAsync(other, id))["PrioritizedRiskCounts"].ShouldNotBeNull();
        await other.CallAsync("DisassociateProfiles", Use(id, arn));
    }

    [Fact]
    public async Task Profiles_are_listed_by_name_and_by_the_beginning_of_their_names()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var name in new[] { "Payments", "payroll", "Growth" })
            await GivenProfile.CreateAsync(server.Admin, name);
        (await NamesAsync(server.Admin, [])).ShouldBe(["Growth", "Payments", "payroll"]);
        (await NamesAsync(server.Admin, new() { ["ProfileNamePrefix"] = "Pay" })).ShouldBe(["Payments", "payroll"]);
        (await NamesAsync(server.Admin, new() { ["ProfileOwnerType"] = "SHARED" })).ShouldBeEmpty();
        (await server.Admin.CallAsync("ListProfiles", region: "us-east-1"))["ProfileSummaries"]!.AsArray().ShouldBeEmpty();
    }

    private static async Task<JsonNode> GetAsync(ApiClient client, string arn, string? version = null) =>
        (await client.CallAsync("GetProfile", new() { ["ProfileArn"] = arn, ["ProfileVersion"] = version }))["Profile"]!;

    private static async Task<JsonNode> WorkloadAsync(ApiClient client, string id) => (await client.CallAsync("GetWorkload", new() { ["WorkloadId"] = id }))["Workload"]!;

    private static async Task<string> VersionAsync(ApiClient client, string id) => Text((await WorkloadAsync(client, id))["Profiles"]![0]!, "ProfileVersion");

    private static async Task<List<JsonNode>> NoticesAsync(ApiClient client, string id)
    {
        var all = await client.CallAsync("ListProfileNotifications");
        var one = await client.CallAsync("ListProfileNotifications", new() { ["WorkloadId"] = id });
        one.ToJsonString().ShouldBe(all.ToJsonString());
        return [.. one["NotificationSummaries"]!.AsArray().OfType<JsonNode>()];
    }

    private static async Task<List<string>> NamesAsync(ApiClient client, JsonObject filter) =>
        [.. (await client.CallAsync("ListProfiles", filter))["ProfileSummaries"]!.AsArray().Select(profile => Text(profile!, "ProfileName"))];

    private static List<string> Selected(JsonNode profile) =>
        [.. profile["ProfileQuestions"]!.AsArray().Select(question => question!["SelectedChoiceIds"]!.ToJsonString())];

    private static JsonObject Use(string id, params string[] arns) =>
        new() { ["WorkloadId"] = id, ["ProfileArns"] = new JsonArray([.. arns.Select(arn => JsonValue.Create(arn))]) };

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
