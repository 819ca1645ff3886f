using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Engine.Pictures;

/// <summary>A picture in words, for those who hear it.</summary>
internal static class Spoken
{
    private const int MostWays = 40;
    private const int MostAddresses = 12;

    public static string Of(Shape shape, ImmutableArray<Routed> arrows)
    {
        var names = shape.Cards.ToDictionary(placed => placed.Card.Index, placed => Name(placed.Card));
        names[Arrow.Internet] = "the Internet";
        var ways = arrows.Take(MostWays).Select(routed => $"{names[routed.Arrow.From]} to {names[routed.Arrow.To]} ({Legend.Word(routed.Arrow.Kind)}{(routed.Arrow.IsExposed ? ", exposed" : "")})");
        var frames = shape.Boxes.Where(box => box.Kind is BoxKind.Region or BoxKind.Network).Select(box => box.Title);
        return $"{string.Join(", ", frames.DefaultIfEmpty("No Region"))}. Ways: {string.Join("; ", ways.DefaultIfEmpty("none known"))}.";
    }

    /// <summary>The addresses that a card stands for, and what was found on them.</summary>
    public static string Tip(Card card, PartMark? mark)
    {
        var more = card.Parts.Length > MostAddresses ? string.Create(CultureInfo.InvariantCulture, $"\nand {card.Parts.Length - MostAddresses} more") : "";
        var found = mark is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\n{mark.High} high and {mark.Other} other findings");
        return string.Join("\n", card.Parts.Take(MostAddresses).Select(part => part.Address)) + more + found;
    }

    private static string Name(Card card) => card.Parts.Length > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{card.Parts.Length} {card.Kind.Title} {card.Title}")
        : $"{card.Kind.Title} {card.Title}";
}
