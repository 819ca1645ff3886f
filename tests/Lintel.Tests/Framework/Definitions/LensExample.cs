using System.Text.Json.Nodes;
using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

/// <summary>A small lens that tests change in one point.</summary>
internal static class LensExample
{
    public const string Json = """
        {
          "schemaVersion": "2021-11-01",
          "name": "Payments",
          "description": "What we ask of everything that moves money.",
          "pillars": [
            {
              "id": "payments",
              "name": "Payments",
              "questions": [
                {
                  "id": "pay_retry",
                  "title": "How do you retry?",
                  "description": "A payment is made once, whatever breaks.",
                  "helpfulResource": { "displayText": "Our page on retries", "url": "https://wiki.example.com/retries" },
                  "choices": [
                    {
                      "id": "pay_idempotent",
                      "title": "Payments carry an idempotency key",
                      "helpfulResource": { "displayText": "A key makes \"twice\" once; 100 % of the time." },
                      "improvementPlan": { "displayText": "Add a key.", "url": "http://wiki.example.com/keys" },
                      "additionalResources": [
                        { "type": "HELPFUL_RESOURCE", "content": [{ "displayText": "More" }, { "displayText": "Even more", "url": "https://example.com" }] },
                        { "type": "IMPROVEMENT_PLAN", "content": [{ "displayText": "Steps" }] }
                      ]
                    },
                    { "id": "pay_backoff", "title": "Retries wait", "improvementPlan": { "displayText": "Add jitter." } },
                    { "id": "pay_no", "title": "None of these" }
                  ],
                  "riskRules": [
                    { "condition": "pay_idempotent && pay_backoff", "risk": "NO_RISK" },
                    { "condition": "pay_idempotent", "risk": "MEDIUM_RISK" },
                    { "condition": "default", "risk": "HIGH_RISK" }
                  ]
                }
              ]
            }
          ]
        }
        """;

    public static LensDefinition Lens => LensJson.Read(Json).Definition.ShouldNotBeNull();

    public static QuestionDefinition Question => Lens.QuestionOrNull("pay_retry").ShouldNotBeNull();

    /// <summary>The example after a change; the path is as in problems, such as <c>pillars[0].id</c>.</summary>
    public static string With(string path, JsonNode? value)
    {
        var root = JsonNode.Parse(Json).ShouldNotBeNull();
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var owner = steps[..^1].Aggregate(root, (node, step) => Child(node, step).ShouldNotBeNull());
        if (steps[^1].StartsWith('['))
            owner.AsArray()[Index(steps[^1])] = value;
        else if (value is null)
            owner.AsObject().Remove(steps[^1]);
        else
            owner.AsObject()[steps[^1]] = value;
        return root.ToJsonString();
    }

    private static JsonNode? Child(JsonNode node, string step) => step.StartsWith('[') ? node[Index(step)] : node[step];

    private static int Index(string step) => int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture);
}
