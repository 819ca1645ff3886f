using System.Text.RegularExpressions;
using Lintel.Framework.Lenses;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Workloads;

/// <summary>
/// What a workload must keep to beyond the limits of the service model, as the text of
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateWorkload.html">CreateWorkload</see> says.
/// </summary>
internal static partial class WorkloadRules
{
    /// <summary>How many lenses a workload can have.</summary>
    public const int MostLenses = 20;

    /// <summary>How many milestones a workload can have.</summary>
    public const int MostMilestones = 100;

    private static readonly HashSet<string> Industries = new(StringComparer.Ordinal)
    {
        "Agriculture", "Automobile", "Defense", "Design and Engineering", "Digital Advertising", "Education", "Environmental Protection",
        "Financial Services", "Gaming", "General Public Services", "Healthcare", "Hospitality", "InfoTech", "Justice and Public Safety",
        "Life Sciences", "Manufacturing", "Media & Entertainment", "Mining & Resources", "Oil & Gas", "Power & Utilities",
        "Professional Services", "Real Estate & Construction", "Retail & Wholesale", "Social Protection", "Telecommunications",
        "Travel, Transportation & Logistics", "Other",
    };

    /// <summary>Throws a <see cref="ValidationException"/> when a value is none that AWS lists.</summary>
    public static void Check(IReadOnlyList<string>? regions, IReadOnlyList<string>? pillars, string? industryType)
    {
        if (regions?.FirstOrDefault(region => !RegionName().IsMatch(region)) is { } wrong)
            throw ValidationException.Of("AwsRegions", $"\"{wrong}\" is no AWS Region.");
        if (pillars?.FirstOrDefault(pillar => Catalogue.WellArchitected.Pillars.All(known => known.Id != pillar)) is { } unknown)
            throw ValidationException.Of("PillarPriorities", $"\"{unknown}\" is no pillar of the framework.");
        if (pillars is not null && pillars.Distinct(StringComparer.Ordinal).Count() != pillars.Count)
            throw ValidationException.Of("PillarPriorities", "A pillar stands twice.");
        if (industryType is { Length: > 0 } && !Industries.Contains(industryType))
            throw ValidationException.Of("IndustryType", $"\"{industryType}\" is no industry type.");
    }

    [GeneratedRegex(@"\A[a-z]{2,3}(-[a-z]+)+-\d{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RegionName();
}
