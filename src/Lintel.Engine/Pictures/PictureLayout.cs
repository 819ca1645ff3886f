using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>The whole picture: the Internet above, what stands in front of all Regions below it, then the Regions with their networks and what stands beside them.</summary>
internal static class PictureLayout
{
    private const int Margin = 30;
    private const int Gap = 40;
    private const int Widest = 2000;
    private const int MostNetworks = 6;

    public const int InternetWidth = 160;
    public const int InternetHeight = 50;

    /// <summary>The shape of everything, and where the Internet stands if anything comes from it.</summary>
    public static (Shape Shape, Rect? Internet) Place(Blueprint blueprint, ImmutableArray<Card> cards, ImmutableArray<Arrow> arrows, int top)
    {
        var edge = AreaLayout.Place([.. cards.Where(card => card.Kind.Tier == PartTier.Edge)], arrows, 6);
        var regions = Shape.Rows(Regions(blueprint, cards).Select(region => Region(region, blueprint, cards, arrows)), Gap, Widest, centred: true);
        var hasInternet = arrows.Any(arrow => arrow.From == Arrow.Internet);
        var width = Math.Max(Math.Max(edge.Width, regions.Width), 600);
        var y = top + (hasInternet ? 0 : 20);
        Rect? internet = null;
        if (hasInternet)
        {
            internet = new Rect(Margin + Middle(width, InternetWidth), y, InternetWidth, InternetHeight);
            y += InternetHeight + Gap + 10;
        }

        var all = edge.Move(Margin + Middle(width, edge.Width), y);
        y += edge.Height > 0 ? edge.Height + Gap + 10 : 0;
        all = all.With(regions.Move(Margin + Middle(width, regions.Width), y));
        return (all with { Width = width + 2 * Margin, Height = y + regions.Height + 20 }, internet);
    }

    private static List<string?> Regions(Blueprint blueprint, ImmutableArray<Card> cards) =>
    [
        .. cards.Where(card => card.Kind.Tier != PartTier.Edge).Select(card => card.First.Region)
            .Concat(blueprint.Networks.Select(network => network.Region)).Distinct().OrderBy(region => region is null ? 1 : 0).ThenBy(region => region, StringComparer.Ordinal),
    ];

    private static Shape Region(string? region, Blueprint blueprint, ImmutableArray<Card> cards, ImmutableArray<Arrow> arrows)
    {
        var own = cards.Where(card => card.Kind.Tier != PartTier.Edge && card.First.Region == region).ToList();
        var shown = blueprint.Networks.Where(network => network.Region == region && (network.Subnets.Length > 0 || own.Exists(card => card.Network == network.Key)))
            .OrderByDescending(network => own.Count(card => card.Network == network.Key)).Take(MostNetworks).Select(network => network.Key).ToHashSet(StringComparer.Ordinal);
        var networks = Shape.Rows(
            blueprint.Networks.Where(network => shown.Contains(network.Key)).Select(network => NetworkLayout.Place(network, [.. own.Where(card => card.Network == network.Key)], arrows)), Gap, Widest - 300, centred: false);
        var beside = own.Where(card => card.Network is null || !shown.Contains(card.Network)).ToList();
        var area = beside.Count == 0 ? Shape.Empty : AreaLayout.Fit(beside, arrows, networks.Height);
        if (networks.Width == 0 && area.Width == 0)
            return Shape.Empty;
        var inner = networks.Move(Gap, Box.TitleHeight + 20);
        if (area.Width > 0)
            inner = inner.With(area.Move(networks.Width > 0 ? networks.Width + 2 * Gap + 20 : Gap, Box.TitleHeight + 20 + (networks.Width > 0 ? 50 : 0)));
        var width = Gap + networks.Width + (networks.Width > 0 && area.Width > 0 ? Gap + 20 : 0) + area.Width + Gap;
        var height = Box.TitleHeight + 20 + Math.Max(networks.Height, area.Height + (networks.Width > 0 && area.Width > 0 ? 50 : 0)) + 30;
        var frame = new Box(BoxKind.Region, new Rect(0, 0, width, height), region is null ? "Region not stated" : $"Region {region}", []);
        return new Shape(width, height, [frame, .. inner.Boxes], inner.Cards);
    }

    private static int Middle(int outer, int inner) => Rect.Snap((outer - inner) / 2);
}
