using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Lintel.Engine.Drafts;

namespace Lintel.Cli.Remote;

/// <summary>What push and pull ask of the API, in terms of workloads and answers.</summary>
internal sealed class WorkloadClient(ApiClient api, CancellationToken cancel)
{
    private const string Lens = "wellarchitected";

    /// <summary>The id of the workload with this name or id; null when there is none.</summary>
    public async Task<string?> FindAsync(string nameOrId)
    {
        if (nameOrId.Length == 32 && nameOrId.All(char.IsAsciiHexDigitLower))
            return nameOrId;
        await foreach (var summary in PagesAsync(HttpMethod.Post, "/workloadsSummaries", new() { ["WorkloadNamePrefix"] = nameOrId }, "WorkloadSummaries"))
        {
            if (string.Equals((string?)summary["WorkloadName"], nameOrId, StringComparison.OrdinalIgnoreCase))
                return (string?)summary["WorkloadId"];
        }

        return null;
    }

    /// <summary>Creates a workload and gives its id.</summary>
    public async Task<string> CreateAsync(JsonObject workload)
    {
        workload["ClientRequestToken"] = Guid.NewGuid().ToString();
        return Text(await api.CallAsync(HttpMethod.Post, "/workloads", "", workload, cancel), "WorkloadId");
    }

    /// <summary>The workload.</summary>
    public async Task<JsonObject> GetAsync(string id) =>
        (JsonObject)((await api.CallAsync(HttpMethod.Get, $"/workloads/{id}", "", null, cancel))["Workload"]?.DeepClone() ?? new JsonObject());

    /// <summary>All answers, with their notes, by question id, in the lens's order.</summary>
    public async Task<IReadOnlyList<JsonObject>> AnswersAsync(string id, string lens = Lens, int? milestone = null)
    {
        var ids = new List<string>();
        await foreach (var summary in PagesAsync(HttpMethod.Get, $"/workloads/{id}/lensReviews/{Escape(lens)}/answers", Milestone(milestone), "AnswerSummaries"))
            ids.Add(Text(summary, "QuestionId"));
        var answers = new JsonObject?[ids.Count];
        // Notes come one answer at a time; a few at once is quick and no burden.
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel };
        await Parallel.ForAsync(0, ids.Count, options, async (at, token) =>
            answers[at] = (JsonObject?)(await api.CallAsync(
                HttpMethod.Get, $"/workloads/{id}/lensReviews/{Escape(lens)}/answers/{Escape(ids[at])}", Query(Milestone(milestone)), null, token))["Answer"]?.DeepClone());
        return [.. answers.OfType<JsonObject>()];
    }

    /// <summary>The lens reviews of a workload.</summary>
    public async Task<IReadOnlyList<JsonObject>> ReviewsAsync(string id, int? milestone)
    {
        var reviews = new List<JsonObject>();
        await foreach (var summary in PagesAsync(HttpMethod.Get, $"/workloads/{id}/lensReviews", Milestone(milestone), "LensReviewSummaries"))
            reviews.Add((JsonObject)summary.DeepClone());
        return reviews;
    }

    /// <summary>Changes an answer.</summary>
    public Task UpdateAsync(string id, string question, AnswerChanges changes)
    {
        var body = new JsonObject();
        if (changes.Choices is { } choices)
        {
            body["IsApplicable"] = choices.IsApplicable;
            if (choices.IsApplicable)
                body["SelectedChoices"] = new JsonArray([.. choices.Selected.Select(choice => JsonValue.Create(choice))]);
            else
                body["Reason"] = "OUT_OF_SCOPE";
            if (!choices.NotApplicable.IsEmpty)
            {
                body["ChoiceUpdates"] = new JsonObject(choices.NotApplicable.Select(choice =>
                    KeyValuePair.Create<string, JsonNode?>(choice, new JsonObject { ["Status"] = "NOT_APPLICABLE", ["Reason"] = "OUT_OF_SCOPE" })));
            }
        }

        if (changes.Notes is { } notes)
            body["Notes"] = notes;
        return api.CallAsync(HttpMethod.Patch, $"/workloads/{id}/lensReviews/{Lens}/answers/{Escape(question)}", "", body, cancel);
    }

    /// <summary>Keeps the reviews as they are under a name.</summary>
    public Task RecordAsync(string id, string name) => api.CallAsync(
        HttpMethod.Post, $"/workloads/{id}/milestones", "", new() { ["MilestoneName"] = name, ["ClientRequestToken"] = Guid.NewGuid().ToString() }, cancel);

    /// <summary>Says that improvements are due, where nobody said anything on them yet.</summary>
    public async Task MarkImprovementsAsync(string id)
    {
        var workload = await GetAsync(id);
        if ((string?)workload["ImprovementStatus"] == "NOT_APPLICABLE" && workload["RiskCounts"] is JsonObject risks && (risks.ContainsKey("HIGH") || risks.ContainsKey("MEDIUM")))
            await api.CallAsync(HttpMethod.Patch, $"/workloads/{id}", "", new() { ["ImprovementStatus"] = "NOT_STARTED" }, cancel);
    }

    /// <summary>The answer as drafts are merged with it.</summary>
    public static CurrentAnswer Read(JsonObject answer)
    {
        ImmutableArray<string> selected = [.. Items(answer["SelectedChoices"]).Select(choice => choice.ToString())];
        ImmutableArray<string> notApplicable =
        [
            .. Items(answer["ChoiceAnswers"]).OfType<JsonObject>()
                .Where(choice => (string?)choice["Status"] == "NOT_APPLICABLE").Select(choice => Text(choice, "ChoiceId")),
        ];
        var isApplicable = (bool?)answer["IsApplicable"] ?? true;
        return new(
            !isApplicable || !selected.IsEmpty || !notApplicable.IsEmpty, isApplicable, selected, notApplicable,
            [.. Items(answer["Choices"]).OfType<JsonObject>().Select(choice => Text(choice, "ChoiceId"))], (string?)answer["Notes"]);
    }

    private async IAsyncEnumerable<JsonNode> PagesAsync(HttpMethod method, string path, JsonObject filters, string list)
    {
        var request = (JsonObject)filters.DeepClone();
        do
        {
            request["MaxResults"] = 50;
            var page = method == HttpMethod.Get
                ? await api.CallAsync(method, path, Query(request), null, cancel)
                : await api.CallAsync(method, path, "", request, cancel);
            foreach (var item in Items(page[list]))
                yield return item;
            request["NextToken"] = (string?)page["NextToken"];
        }
        while (request["NextToken"] is not null);
    }

    private static JsonObject Milestone(int? number) => number is null ? [] : new() { ["MilestoneNumber"] = number };

    private static string Query(JsonObject members) => string.Join('&', members.Where(member => member.Value is not null).Select(member => $"{member.Key}={Escape(member.Value?.ToString() ?? "")}"));

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonNode>();

    private static string Text(JsonNode node, string member) => (string?)node[member] ?? "";

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
