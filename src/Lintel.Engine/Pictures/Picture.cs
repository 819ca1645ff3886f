using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>An architecture as a picture: a pure function of its blueprint.</summary>
public static class Picture
{
    private const int Header = 70;

    /// <summary>The style sheet of pictures, for a page that holds several.</summary>
    public static string Style { get; } = ReadStyle();

    /// <summary>The picture as SVG; null where there is nothing to draw.</summary>
    public static string? DrawOrNull(Blueprint blueprint, PictureOptions options)
    {
        var cards = Folding.Fold(blueprint.Parts);
        if (cards.IsEmpty && !blueprint.Networks.Any(network => network.Subnets.Length > 0))
            return null;
        var (arrows, left) = Arrow.Of(blueprint.Flows, cards);
        var (shape, internet) = PictureLayout.Place(blueprint, cards, arrows, Header);
        var router = new Router(shape, internet);
        ImmutableArray<Routed> routed = [.. arrows.Select(arrow => new Routed(arrow, router.Route(arrow)))];
        return new SvgPicture(options).Write(blueprint, shape, internet, routed, Notes(blueprint, left));
    }

    private static List<string> Notes(Blueprint blueprint, int left)
    {
        var drawn = blueprint.Parts.SelectMany(part => part.Members.Add(part.Address)).ToHashSet(StringComparer.Ordinal);
        var rest = blueprint.Nodes.Where(node => !node.IsLookup && !drawn.Contains(node.Address))
            .GroupBy(node => Undrawn.Title(node.Type)).Where(kind => kind.Key.Length > 0)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var notes = new List<string>();
        if (rest.Count > 0)
        {
            var more = rest.Count > Undrawn.Most ? $", and {rest.Skip(Undrawn.Most).Sum(kind => kind.Count())} more of other kinds" : "";
            notes.Add($"Not drawn: {string.Join(", ", rest.Take(Undrawn.Most).Select(kind => $"{kind.Count()} × {kind.Key}"))}{more}.");
        }

        if (!blueprint.MissingModules.IsEmpty)
            notes.Add($"Not here, and so not drawn: {string.Join(", ", blueprint.MissingModules.Take(Undrawn.Most))}{(blueprint.MissingModules.Length > Undrawn.Most ? ", …" : "")}.");
        if (left > 0)
            notes.Add($"{left} more ways are known than are drawn.");
        if (blueprint.Parts.Any(part => !part.IsCertain))
            notes.Add("Dashed: it is not known how many there are, none included.");
        return notes;
    }

    private static string ReadStyle()
    {
        using var stream = typeof(Picture).Assembly.GetManifestResourceStream("picture.css") ?? throw new InvalidOperationException("picture.css is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>An arrow with the corners of its way.</summary>
internal sealed record Routed(Arrow Arrow, List<(int X, int Y)> Corners);
