using System.Text.Json.Nodes;
using Lintel.Framework.Definitions;
using Lintel.Server.Aws.Model;
using Lintel.Server.Aws.Paging;
using Lintel.Server.Generated;
using Lintel.Server.Tests.Aws.Binding;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws.Paging;

/// <summary>What holds for the pages of every list.</summary>
public sealed class PagingTests(FilledServer server) : IClassFixture<FilledServer>
{
    private const int Endless = 1000;

    private static readonly HashSet<string> OftenEmpty = new(StringComparer.Ordinal) { "ListCheckDetails", "ListCheckSummaries" };

    public static TheoryData<string> Lists => [.. All.Select(operation => operation.Name)];

    private static IEnumerable<OperationShape> All =>
        OperationIndex.All.Select(operation => operation.Shape).Where(operation => operation.Input?.Members.Any(member => member.Name == "NextToken") == true);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_of_any_size_join_to_the_whole_list(string operation)
    {
        var whole = await JoinAsync(operation, size: null);
        whole.Count.ShouldBeGreaterThanOrEqualTo(OftenEmpty.Contains(operation) ? 0 : 4);
        whole.ShouldBeUnique();
        foreach (var size in new[] { 1, 2, 3, whole.Count - 1, whole.Count, whole.Count + 1 }.Where(size => size >= 1 && size <= Most(operation)).Distinct())
            (await JoinAsync(operation, size)).ShouldBe(whole, $"pages of {size}");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_token_that_the_list_did_not_give_is_refused(string operation)
    {
        foreach (var token in new[] { "", "x", "AAAA", "not base64!", "bnVsbA", "WyJhIl0", PageToken.Of("another list", "Shop"), PageToken.Of("", ""), new string('A', 2000) })
            await RefusedAsync(operation, Request(operation), token);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_token_fits_the_filters_it_was_given_with_and_no_others(string operation)
    {
        if (OftenEmpty.Contains(operation))
            return;
        var request = Request(operation);
        request["MaxResults"] = 1;
        var token = (string?)(await server.Admin.CallAsync(operation, request))["NextToken"];
        token.ShouldNotBeNull();
        foreach (var filter in Filters(operation))
        {
            var filtered = Request(operation);
            filtered[filter.Name] = Filter(filter);
            await RefusedAsync(operation, filtered, token);
        }

        foreach (var other in All.Where(other => other.Name != operation))
            await RefusedAsync(other.Name, Request(other.Name), token);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Items_that_come_between_two_pages_make_none_appear_twice_or_be_left_out(string operation)
    {
        var before = await JoinAsync(operation, size: null);
        var request = Request(operation);
        request["MaxResults"] = 2;
        var first = await server.Admin.CallAsync(operation, request);
        foreach (var name in new[] { "AAA before all", "zzz after all" })
        {
            if (!await server.AddAsync(operation, $"{name} of {operation}"))
                return;
        }

        var joined = Items(operation, first).Concat(await JoinAsync(operation, 2, (string?)first["NextToken"])).ToList();
        joined.Select(Identity).ShouldBeUnique();
        before.Select(Identity).Except(joined.Select(Identity)).ShouldBeEmpty();
    }

    private async Task<List<string>> JoinAsync(string operation, int? size, string? token = null)
    {
        var found = new List<string>();
        for (var page = 0; page < Endless; page++)
        {
            var request = Request(operation);
            (request["MaxResults"], request["NextToken"]) = (size, token);
            var answer = await server.Admin.CallAsync(operation, request);
            var items = Items(operation, answer);
            items.Count.ShouldBeLessThanOrEqualTo(size ?? Most(operation));
            found.AddRange(items);
            token = (string?)answer["NextToken"];
            if (token is null)
                return found;
            items.ShouldNotBeEmpty("a page with a successor holds something");
        }

        throw new InvalidOperationException($"{operation} does not end.");
    }

    private async Task RefusedAsync(string operation, JsonObject request, string token)
    {
        request["NextToken"] = token;
        var answer = await server.Admin.SendAsync(operation, request);
        answer.ErrorType.ShouldBe("ValidationException", $"{operation} {request.ToJsonString()}");
        ((string?)answer.Body["Fields"]?[0]?["Name"]).ShouldBe("NextToken", $"{operation} {request.ToJsonString()}");
    }

    /// <summary>A request that is complete but for paging.</summary>
    private JsonObject Request(string operation)
    {
        var request = new JsonObject();
        foreach (var member in Input(operation).Members.Where(member => member.IsRequired))
        {
            request[member.Name] = member.Name switch
            {
                "LensAlias" when operation == "ListLensShares" => server.Known["CustomLens"],
                "LensArn" => "arn:aws:wellarchitected:us-east-1::lens/wellarchitected",
                "PillarId" => "security",
                "QuestionId" => "securely-operate",
                "ChoiceId" => BuiltInLens.WellArchitected.QuestionOrNull("securely-operate")!.Choices[0].Id,
                "Format" => "JSON",
                _ => server.Known[member.Name],
            };
        }

        return request;
    }

    private static IEnumerable<Member> Filters(string operation) =>
        Input(operation).Members.Where(member => member is { IsRequired: false, Name: not ("NextToken" or "MaxResults" or "IncludeSharedResources") });

    private JsonNode Filter(Member filter) => filter.Name switch
    {
        "PillarId" => "security",
        "WorkloadId" or "TemplateArn" => server.Known[filter.Name],
        "ResourceArn" => server.Known["TemplateArn"],
        _ => ModelExample.Of(ModelExample.Shapes[filter.Shape]),
    };

    private static int Most(string operation) => Input(operation).Members.Single(member => member.Name == "MaxResults") is var member
        && ModelExample.Shapes[member.Shape] is IntegerShape { Max: { } most } ? most : Endless;

    private static List<string> Items(string operation, JsonObject answer)
    {
        var list = ServiceModel.WellArchitected.Operations[operation].Output!.Members.Single(member => ModelExample.Shapes[member.Shape] is ListShape).Name;
        return [.. (answer[list] as JsonArray ?? []).Select(item => item!.ToJsonString())];
    }

    /// <summary>What stays of an item when others come: its ids and names.</summary>
    private static string Identity(string item) => string.Join(' ', JsonNode.Parse(item)!.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal)
        .Where(member => member.Key.EndsWith("Id", StringComparison.Ordinal) || member.Key.EndsWith("Arn", StringComparison.Ordinal) || member.Key is "MilestoneNumber" or "LensUpgradeSummary")
        .Select(member => member.Value!.ToJsonString()));

    private static StructureShape Input(string operation) => ServiceModel.WellArchitected.Operations[operation].Input!;
}
