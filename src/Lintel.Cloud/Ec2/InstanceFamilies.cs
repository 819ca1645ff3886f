using System.Collections.Frozen;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>
/// What is known of instance families: which are of a previous generation and which have a twin with AWS's own processors.
/// https://aws.amazon.com/ec2/previous-generation/ and https://aws.amazon.com/ec2/instance-types/, as of 2026-07.
/// </summary>
public static class InstanceFamilies
{
    /// <summary>Families that AWS or their successors have left behind, with the family of the same architecture to move to.</summary>
    private static readonly FrozenDictionary<string, string> Successors = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["t1"] = "t3", ["t2"] = "t3", ["m1"] = "t3", ["m2"] = "r6i", ["m3"] = "m6i", ["m4"] = "m6i", ["c1"] = "c6i", ["c3"] = "c6i", ["c4"] = "c6i",
        ["cc2"] = "c6i", ["cr1"] = "r6i", ["r3"] = "r6i", ["r4"] = "r6i", ["i2"] = "i4i", ["i3"] = "i4i", ["d2"] = "d3", ["hs1"] = "d3", ["h1"] = "d3",
        ["g2"] = "g4dn", ["g3"] = "g4dn", ["g3s"] = "g4dn", ["p2"] = "g4dn", ["x1"] = "x2idn", ["x1e"] = "x2iedn", ["a1"] = "m6g",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> GravitonTwins = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["t2"] = "t4g", ["t3"] = "t4g", ["t3a"] = "t4g", ["m3"] = "m7g", ["m4"] = "m7g", ["m5"] = "m7g", ["m5a"] = "m7g", ["m5n"] = "m7g", ["m5d"] = "m7gd",
        ["m5ad"] = "m7gd", ["m5dn"] = "m7gd", ["m6a"] = "m7g", ["m6i"] = "m7g", ["m6id"] = "m7gd", ["m7a"] = "m8g", ["m7i"] = "m8g", ["m7i-flex"] = "m8g",
        ["c3"] = "c7g", ["c4"] = "c7g", ["c5"] = "c7g", ["c5a"] = "c7g", ["c5d"] = "c7gd", ["c5ad"] = "c7gd", ["c5n"] = "c7gn", ["c6a"] = "c7g",
        ["c6i"] = "c7g", ["c6id"] = "c7gd", ["c6in"] = "c7gn", ["c7a"] = "c8g", ["c7i"] = "c8g", ["c7i-flex"] = "c8g", ["r3"] = "r7g", ["r4"] = "r7g",
        ["r5"] = "r7g", ["r5a"] = "r7g", ["r5b"] = "r7g", ["r5n"] = "r7g", ["r5d"] = "r7gd", ["r5ad"] = "r7gd", ["r6a"] = "r7g", ["r6i"] = "r7g",
        ["r6id"] = "r7gd", ["r7a"] = "r8g", ["r7i"] = "r8g", ["i3"] = "i4g", ["i4i"] = "i8g", ["x1"] = "x2gd", ["x1e"] = "x2gd",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    extension(Setting<string> instanceType)
    {
        public Verdict IsPreviousGeneration => instanceType.Is(type => Successors.ContainsKey(FamilyOf(type)));

        public Verdict HasGravitonTwin => instanceType.Is(type => GravitonTwins.ContainsKey(FamilyOf(type)));

        /// <summary>The type of the same size in the family to move to; null where there is none.</summary>
        public string? SuccessorOrNull => instanceType.TryGet(out var type) ? Moved(type, Successors) : null;

        public string? GravitonTwinOrNull => instanceType.TryGet(out var type) ? Moved(type, GravitonTwins) : null;
    }

    private static string? Moved(string type, FrozenDictionary<string, string> families) =>
        families.TryGetValue(FamilyOf(type), out var family) ? family + type[FamilyOf(type).Length..] : null;

    private static string FamilyOf(string type) => type.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? type[..dot] : type;
}
