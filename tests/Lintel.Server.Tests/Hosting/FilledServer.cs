using System.Text.Json.Nodes;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A server with several of everything that is listed.</summary>
public sealed class FilledServer : IAsyncLifetime
{
    private const int Several = 4;
    private const string Framework = "wellarchitected";

    private RunningServer? _server;
    private ApiClient? _other;

    public ApiClient Admin => Server.Admin;

    /// <summary>What operations need to be told, by member.</summary>
    public Dictionary<string, string> Known { get; } = new(StringComparer.Ordinal) { ["LensAlias"] = Framework };

    private RunningServer Server => _server ?? throw new InvalidOperationException("The server is not started yet.");

    private ApiClient Other => _other ?? throw new InvalidOperationException("There is no other account yet.");

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        _other = await Server.AddUserAsync("other", "444455556666");
        Known["ProfileArn"] = await GivenProfile.CreateAsync(Admin, "Applied");
        Known["CustomLens"] = await Given.LensAsync(Admin, "Applied");
        Known["WorkloadId"] = await WorkloadAsync("First", Known["CustomLens"]);
        Known["TemplateArn"] = await TemplateAsync("First");
        foreach (var list in new[]
        {
            "ListWorkloads", "ListProfiles", "ListReviewTemplates", "ListLenses", "ListMilestones", "ListWorkloadShares", "ListLensShares", "ListProfileShares",
            "ListTemplateShares", "ListShareInvitations", "ListLensReviews", "ListLensReviewImprovements", "GetConsolidatedReport",
        })
        {
            for (var count = 0; count < Several; count++)
                await AddAsync(list, $"Item {count} of {list}");
        }

        await Admin.CallAsync("UpdateProfile", new() { ["ProfileArn"] = Known["ProfileArn"], ["ProfileQuestions"] = await GivenProfile.AnswersAsync(Admin) });
        await Admin.CallAsync("ImportLens", new() { ["LensAlias"] = Known["CustomLens"], ["JSONString"] = Given.Lens("Applied", "restores").ToJsonString() });
        await Admin.CallAsync("CreateLensVersion", new() { ["LensAlias"] = Known["CustomLens"], ["LensVersion"] = "2.0", ["IsMajorVersion"] = true });
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Puts one more item on a list; false for a list that is as long as it ever gets.</summary>
    public async Task<bool> AddAsync(string list, string name)
    {
        switch (list)
        {
            case "ListWorkloads" or "GetConsolidatedReport":
                await WorkloadAsync(name, Known["CustomLens"]);
                return true;
            case "ListProfiles":
                await GivenProfile.CreateAsync(Admin, name);
                return true;
            case "ListReviewTemplates":
                await TemplateAsync(name);
                return true;
            case "ListLenses":
                await Given.LensAsync(Admin, name);
                return true;
            case "ListMilestones":
                await Admin.CallAsync("CreateMilestone", new() { ["WorkloadId"] = Known["WorkloadId"], ["MilestoneName"] = name });
                return true;
            case "ListWorkloadShares":
                await Admin.CallAsync("CreateWorkloadShare", new() { ["WorkloadId"] = Known["WorkloadId"], ["SharedWith"] = Receiver(), ["PermissionType"] = "READONLY" });
                return true;
            case "ListLensShares":
                await Admin.CallAsync("CreateLensShare", new() { ["LensAlias"] = Known["CustomLens"], ["SharedWith"] = Receiver() });
                return true;
            case "ListProfileShares":
                await Admin.CallAsync("CreateProfileShare", new() { ["ProfileArn"] = Known["ProfileArn"], ["SharedWith"] = Receiver() });
                return true;
            case "ListTemplateShares":
                await Admin.CallAsync("CreateTemplateShare", new() { ["TemplateArn"] = Known["TemplateArn"], ["SharedWith"] = Receiver() });
                return true;
            case "ListShareInvitations":
                var offered = await Given.WorkloadAsync(Other, name);
                await Other.CallAsync("CreateWorkloadShare", new() { ["WorkloadId"] = offered, ["SharedWith"] = Admin.Account, ["PermissionType"] = "READONLY" });
                return true;
            case "ListLensReviews":
                var lens = await Given.LensAsync(Admin, name);
                await Admin.CallAsync("AssociateLenses", new() { ["WorkloadId"] = Known["WorkloadId"], ["LensAliases"] = new JsonArray(lens) });
                return true;
            case "ListLensReviewImprovements":
                await MarkNextQuestionAsync();
                return true;
            default:
                return false;
        }
    }

    /// <summary>An account that nothing was offered to yet; the later, the earlier in order.</summary>
    private string Receiver() => $"{900_000_000_000 - _receivers++}";

    private long _receivers;

    private async Task<string> WorkloadAsync(string name, string lens)
    {
        var request = Given.Workload(name);
        (request["Lenses"], request["ProfileArns"]) = (new JsonArray(lens), new JsonArray(Known["ProfileArn"]));
        return (string?)(await Admin.CallAsync("CreateWorkload", request))["WorkloadId"] ?? "";
    }

    private async Task<string> TemplateAsync(string name)
    {
        var request = new JsonObject { ["TemplateName"] = name, ["Description"] = "What all have", ["Lenses"] = new JsonArray() };
        return (string?)(await Admin.CallAsync("CreateReviewTemplate", request))["TemplateArn"] ?? "";
    }

    /// <summary>Answers a question with "None of these", the last in the order of the lens first.</summary>
    private async Task MarkNextQuestionAsync()
    {
        var page = await Admin.CallAsync("ListAnswers", new() { ["WorkloadId"] = Known["WorkloadId"], ["LensAlias"] = Framework });
        var next = page["AnswerSummaries"]!.AsArray().Last(answer => (string?)answer!["Risk"] == "UNANSWERED")!;
        var none = next["Choices"]!.AsArray().Select(choice => (string?)choice!["ChoiceId"]).Single(id => id!.EndsWith("_no", StringComparison.Ordinal));
        await Admin.CallAsync("UpdateAnswer", new()
        {
            ["WorkloadId"] = Known["WorkloadId"], ["LensAlias"] = Framework, ["QuestionId"] = (string?)next["QuestionId"], ["SelectedChoices"] = new JsonArray(none),
        });
    }
}
