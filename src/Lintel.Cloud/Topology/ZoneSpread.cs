using System.Globalization;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Topology;

/// <summary>How many different zones something is in.</summary>
/// <param name="AtLeast">So many are certain to differ.</param>
/// <param name="AtMost">More there cannot be; null when that is not known.</param>
public sealed record ZoneSpread(int AtLeast, int? AtMost)
{
    public Verdict HasAtLeast(int count) => AtLeast >= count ? Verdict.Pass : AtMost < count ? Verdict.Fail : Verdict.Unknown;

    /// <summary>"1 zone", "2 zones", "1 to 3 zones".</summary>
    public override string ToString()
    {
        if (AtMost is not { } most)
            return string.Create(CultureInfo.InvariantCulture, $"at least {Count(AtLeast)}");
        return most == AtLeast ? Count(most) : string.Create(CultureInfo.InvariantCulture, $"{AtLeast} to {Count(most)}");
    }

    private static string Count(int zones) => zones == 1 ? "1 zone" : string.Create(CultureInfo.InvariantCulture, $"{zones} zones");
}
