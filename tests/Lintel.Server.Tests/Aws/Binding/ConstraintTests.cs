using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;
using Lintel.Server.Generated;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws.Binding;

/// <summary>Breaks every constraint of every operation, one at a time.</summary>
public sealed class ConstraintTests(SharedServer server) : IClassFixture<SharedServer>
{
    public static TheoryData<string> WithInput =>
        [.. OperationIndex.All.Select(operation => operation.Shape).Where(operation => operation.Input is { Members.Length: > 0 }).Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(WithInput))]
    public async Task A_request_that_breaks_one_constraint_is_refused_and_only_its_member_named(string operation)
    {
        var wrong = new List<string>();
        var input = ServiceModel.WellArchitected.Operations[operation].Input.ShouldNotBeNull();
        foreach (var breach in Variation.Of(input, Breaches.Of).Concat(Breaches.Missing(input).Select(missing => missing with { Path = missing.Path[1..] })))
        {
            var answer = await server.Admin.SendAsync(operation, (JsonObject)breach.Value!);
            if (answer.ErrorType != "ValidationException" || (string?)answer.Body["Reason"] != "FIELD_VALIDATION_FAILED" || Names(answer) is not [var name] || name != breach.Path)
                wrong.Add($"{breach.Path} {breach.What}: {answer.Status} {answer.Body.ToJsonString()}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WithInput))]
    public async Task The_outermost_values_that_the_model_allows_are_within_the_constraints(string operation)
    {
        var wrong = new List<string>();
        foreach (var edge in Variation.Of(ServiceModel.WellArchitected.Operations[operation].Input.ShouldNotBeNull(), Edges.Of))
        {
            var answer = await server.Admin.SendAsync(operation, (JsonObject)edge.Value!);
            if (answer.Status >= 500 || Broken(answer).Any())
                wrong.Add($"{edge.Path} {edge.What}: {answer.Status} {answer.Body.ToJsonString()}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"WorkloadName\": \"a\", \"WorkloadName\": \"b\"}")]
    [InlineData("{\"WorkloadName\": \"\\ud800\"}")]
    [InlineData("{\"Lenses\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}")]
    public async Task A_body_that_is_no_request_is_refused_as_a_whole(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Server.Url, "/workloads"));
        var answer = await server.Admin.SendAsync(request, System.Text.Encoding.UTF8.GetBytes(body));
        answer.ErrorType.ShouldBe("ValidationException");
        ((string?)answer.Body["Reason"]).ShouldBe("CANNOT_PARSE");
    }

    private static string[] Names(ApiAnswer answer) => [.. Fields(answer).Select(field => (string?)field["Name"] ?? "").Distinct()];

    /// <summary>The fields that break the model, not a rule beyond it.</summary>
    private static IEnumerable<JsonNode> Broken(ApiAnswer answer) =>
        Fields(answer).Where(field => ((string?)field["Message"])?.StartsWith("Member must ", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonNode> Fields(ApiAnswer answer) => (answer.Body["Fields"] as JsonArray ?? []).OfType<JsonNode>();
}
