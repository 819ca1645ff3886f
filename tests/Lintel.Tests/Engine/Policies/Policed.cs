using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Engine.Policies;

namespace Lintel.Tests.Engine.Policies;

/// <summary>Reviews a few lines with a policy.</summary>
internal static class Policed
{
    public static OwnRules Read(string policy) => OwnRules.Read(new MemoryTree($"# file: policies/policy.yaml\n{policy}"), ["policies"]);

    public static Review Review(string policy, string source) =>
        Reviewer.Review(new MemoryTree(source), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 28), OwnRules = Read(policy) });

    /// <summary>How resources stand with the policy: <c>pass aws_sqs_queue.a</c>.</summary>
    public static IEnumerable<string> Results(string policy, string source)
    {
        var review = Review(policy, source);
        review.RuleDiagnostics.ShouldBeEmpty();
        return review.Findings.Where(finding => finding.Rule.Slug == "own-1").SelectMany(finding => finding.Instances.Select(instance => $"{finding.Status.Word()} {instance}"));
    }

    /// <summary>A policy with such a definition.</summary>
    public static string With(string definition) => $$"""
        metadata:
          id: OWN_1
          name: What we ask for
          category: CONVENTION
        definition:
        {{string.Join('\n', definition.Split('\n').Select(line => "  " + line))}}
        """;

    /// <summary>A policy that asks one thing of queues.</summary>
    public static string Asks(string attribute, string operatorName, string? value = null, string types = "[aws_sqs_queue]") => With($"""
        cond_type: attribute
        resource_types: {types}
        attribute: "{attribute}"
        operator: {operatorName}
        {(value is null ? "" : $"value: {value}")}
        """);
}
