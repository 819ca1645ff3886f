using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>What tags say about how sensitive data is.</summary>
internal static class Classification
{
    private static readonly string[] Keys =
    [
        "DataClassification", "Data-Classification", "data_classification", "Classification", "Sensitivity", "DataSensitivity", "Data-Sensitivity",
        "Confidentiality", "InformationClassification",
    ];

    private static readonly string[] Sensitive = ["confidential", "restricted", "secret", "sensitive", "pii", "phi", "pci", "personal", "private", "high"];

    public static Verdict IsStated(Resource resource) => Verdict.Any(Keys.Select(resource.Tags.Has));

    /// <summary>Whether a tag says that the data is sensitive.</summary>
    public static Verdict IsSensitive(Resource resource) => Verdict.Any(Keys.Select(key => resource.Tags[key].IsPresentAnd(IsSensitive)));

    private static bool IsSensitive(string value) => Array.Exists(value.Split(' ', '-', '_', '/'), word => Sensitive.Contains(word, StringComparer.OrdinalIgnoreCase));
}
