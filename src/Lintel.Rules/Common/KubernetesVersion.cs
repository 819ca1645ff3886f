using System.Globalization;

namespace Lintel.Rules.Common;

/// <summary>When EKS supports which version of Kubernetes. https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html, read 2026-11-21.</summary>
internal static class KubernetesVersion
{
    private static readonly Dictionary<int, DateOnly> EndOfStandardSupport = new()
    {
        [35] = new(2027, 3, 27),
        [34] = new(2026, 12, 2),
        [33] = new(2026, 7, 29),
        [32] = new(2026, 3, 23),
        [31] = new(2025, 11, 26),
        [30] = new(2025, 7, 23),
        [29] = new(2025, 3, 23),
        [28] = new(2024, 11, 26),
        [27] = new(2024, 7, 24),
        [26] = new(2024, 6, 11),
        [25] = new(2024, 5, 1),
        [24] = new(2024, 1, 31),
    };

    private static readonly DateOnly Earlier = new(2023, 10, 11);

    /// <summary>The last day of standard support; null for a version that is not known.</summary>
    public static DateOnly? EndOfStandardSupportOrNull(string version) => MinorOrNull(version) switch
    {
        null => null,
        < 24 => Earlier,
        { } minor => EndOfStandardSupport.TryGetValue(minor, out var end) ? end : null,
    };

    /// <summary>33 for <c>1.33</c>.</summary>
    public static int? MinorOrNull(string version) =>
        version.Split('.') is ["1", var minor, ..] && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
