using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Cloud.Mapping;

/// <summary>
/// A resource that is known by what is attached to it alone: the bucket of a bucket policy, where the bucket stands in other sources.
/// Nothing is known of it but what the satellites say.
/// </summary>
internal sealed class ImpliedSubject(ImmutableArray<ResolvedResource> satellites)
{
    private const string Elsewhere = "it stands in other sources";

    /// <summary>The satellite that stands for it: the first in the order of the source.</summary>
    public ResolvedResource Origin => satellites[0];

    public static string Reason => Elsewhere;

    public SettingList<Reader> Satellites(string type, Surroundings surroundings) =>
        new([.. satellites.Where(item => item.Type == type).Select(item => new Reader(item, surroundings))], satellites.Any(item => item.Type == type), Elsewhere);

    /// <summary>The subjects that satellites of these types imply: those that no resource here is certain to own, together where they name the same.</summary>
    public static IEnumerable<ImpliedSubject> All(
        IEnumerable<Attached> satellites, IReadOnlySet<ResolvedResource> owned) =>
        satellites.Where(item => item.Satellite.Mode == ResourceMode.Managed && !owned.Contains(item.Satellite))
            .GroupBy(item => Key(item.Satellite, item.By), item => item.Satellite, StringComparer.Ordinal)
            .SelectMany(Split);

    // Where one type comes several times, each says something of its own.
    private static IEnumerable<ImpliedSubject> Split(IEnumerable<ResolvedResource> group)
    {
        var satellites = group.ToImmutableArray();
        return satellites.DistinctBy(item => item.Type).Count() == satellites.Length
            ? [new ImpliedSubject(satellites)]
            : satellites.Select(item => new ImpliedSubject([item]));
    }

    // What names nothing that could be told apart is a subject of its own.
    private static string Key(ResolvedResource satellite, string by)
    {
        if (Addressing.Targets(satellite.Body.PropertyOrNull(by)?.Value).ToArray() is not [var target])
            return satellite.Address;
        if (target is { IsKnown: true, Type.Kind: DataTypeKind.String })
            return "=" + target.AsString;
        return target.UnknownOrNull?.Symbol is { } symbol ? $"{symbol.Address} {symbol.Path}" : Addressing.TargetOrNull(target) ?? satellite.Address;
    }
}
