namespace Lintel.Rules.Common;

/// <summary>What is known of Regions. Carbon: published grid intensities as Cloud Carbon Footprint lists them, location-based; prices: a general-purpose
/// instance (m5d) against us-east-1, from public price lists; both read 2026-11.</summary>
internal static class RegionFacts
{
    /// <summary>From here a grid counts as high in carbon: two thirds of the Regions are below.</summary>
    public const int HighGrams = 500;

    /// <summary>From here a Region counts as expensive.</summary>
    public const int HighPercent = 125;

    private static readonly Dictionary<string, int> Grams = new(StringComparer.Ordinal)
    {
        ["Unknown"] = 393, ["af-south-1"] = 928, ["ap-east-1"] = 810, ["ap-northeast-1"] = 506, ["ap-northeast-2"] = 500,
        ["ap-northeast-3"] = 506, ["ap-south-1"] = 723, ["ap-southeast-1"] = 408, ["ap-southeast-2"] = 650, ["ap-southeast-3"] = 718,
        ["ca-central-1"] = 130, ["cn-north-1"] = 555, ["cn-northwest-1"] = 555, ["eu-central-1"] = 420, ["eu-north-1"] = 9,
        ["eu-south-1"] = 233, ["eu-west-1"] = 334, ["eu-west-2"] = 268, ["eu-west-3"] = 52, ["me-central-1"] = 404, ["me-south-1"] = 732,
        ["sa-east-1"] = 74, ["us-east-1"] = 384, ["us-east-2"] = 410, ["us-gov-east-1"] = 416, ["us-gov-west-1"] = 351, ["us-west-1"] = 220,
        ["us-west-2"] = 240,
    };

    private static readonly Dictionary<string, int> Percents = new(StringComparer.Ordinal)
    {
        ["af-south-1"] = 133, ["ap-east-1"] = 137, ["ap-northeast-1"] = 129, ["ap-northeast-2"] = 123, ["ap-northeast-3"] = 129,
        ["ap-south-1"] = 108, ["ap-southeast-1"] = 125, ["ap-southeast-2"] = 126, ["ap-southeast-3"] = 125, ["ap-southeast-4"] = 126,
        ["ca-central-1"] = 112, ["eu-central-1"] = 120, ["eu-north-1"] = 106, ["eu-south-1"] = 117, ["eu-south-2"] = 112,
        ["eu-west-1"] = 112, ["eu-west-2"] = 116, ["eu-west-3"] = 117, ["me-central-1"] = 123, ["me-south-1"] = 123, ["us-east-1"] = 100,
        ["us-east-2"] = 100, ["us-west-1"] = 118, ["us-west-2"] = 100,
    };

    /// <summary>Grams of CO2e for a kilowatt-hour; null where nothing is known.</summary>
    public static int? GramsPerKilowattHourOrNull(string region) => Grams.TryGetValue(region, out var grams) ? grams : null;

    /// <summary>Price of a machine in percent of its price in us-east-1; null where nothing is known.</summary>
    public static int? PricePercentOrNull(string region) => Percents.TryGetValue(region, out var percent) ? percent : null;
}
