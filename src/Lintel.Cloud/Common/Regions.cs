using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>Whether two things are in different Regions.</summary>
public static class Regions
{
    public static Verdict Differ(Resource one, Resource other) => Differ(one.Region, other.Region);

    /// <summary>For what names another resource by its ARN.</summary>
    public static Verdict Differ(Resource one, Setting<string> arn) => arn.Satisfies(text => Differ(one.Region, RegionOf(text)));

    /// <summary>For what names another Region.</summary>
    public static Verdict IsOther(Resource one, Setting<string> region) => region.Satisfies(name => Differ(one.Region, name));

    private static Verdict Differ(string? one, string? other) =>
        one is { Length: > 0 } && other is { Length: > 0 } ? Verdict.Of(!one.Equals(other, StringComparison.OrdinalIgnoreCase)) : Verdict.Unknown;

    private static string? RegionOf(string arn) => arn.Split(':') is ["arn", _, _, { Length: > 0 } region, ..] ? region : null;
}
