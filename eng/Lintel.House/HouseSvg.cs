using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.House;

/// <summary>The house as a picture: one column of floors, the ground at the bottom, an arrow for each use.</summary>
public static partial class HouseSvg
{
    public const string File = "docs/architecture.svg";

    private const int RoomWidth = 190;
    private const int RoomHeight = 44;
    private const int GapX = 22;
    private const int GapY = 46;

    public static string Write(House whole)
    {
        var house = whole.Grouped(Projects.Kind);
        var floors = house.Floors.Select(floor => floor.OrderBy(Projects.Level).ThenBy(room => room, StringComparer.Ordinal).ToList()).ToList();
        var width = floors.Max(floor => floor.Count) * (RoomWidth + GapX) + GapX;
        var height = floors.Count * (RoomHeight + GapY) + GapY;
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        for (var floor = 0; floor < floors.Count; floor++)
        {
            var start = (width - floors[floor].Count * (RoomWidth + GapX) + GapX) / 2;
            for (var room = 0; room < floors[floor].Count; room++)
                places[floors[floor][room]] = (start + room * (RoomWidth + GapX), height - (floor + 1) * (RoomHeight + GapY));
        }

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<title>The rooms of Lintel and who uses whom</title>\n");
        svg.Append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#8a94a6\"/></marker></defs>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        foreach (var (from, to) in house.Uses)
            svg.Append(Arrow(from, to, places[from], places[to]));
        foreach (var (room, place) in places.OrderBy(room => room.Key, StringComparer.Ordinal))
            svg.Append(Room(room, house.Lines[room], place));
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Whether two pictures have the same rooms and arrows; line counts and places may differ.</summary>
    public static bool SameHouse(string left, string right) => Facts(left).SequenceEqual(Facts(right));

    private static List<string> Facts(string svg) => [.. Fact().Matches(svg).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static string Arrow(string from, string to, (int X, int Y) start, (int X, int Y) end)
    {
        var (x1, y1) = (start.X + RoomWidth / 2, start.Y + RoomHeight);
        var (x2, y2) = (end.X + RoomWidth / 2, end.Y);
        var bend = (y2 - y1) / 2;
        return string.Create(CultureInfo.InvariantCulture,
            $"<path data-use=\"{Escape(from)} {Escape(to)}\" d=\"M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2}\" fill=\"none\" stroke=\"#8a94a6\" stroke-width=\"1\" opacity=\"0.55\" marker-end=\"url(#tip)\"/>\n");
    }

    private static string Room(string room, int lines, (int X, int Y) place) => string.Create(CultureInfo.InvariantCulture,
        $"<g data-room=\"{Escape(room)}\"><rect x=\"{place.X}\" y=\"{place.Y}\" width=\"{RoomWidth}\" height=\"{RoomHeight}\" rx=\"6\" fill=\"{Colour(room)}\" stroke=\"#39424e\"/>"
        + $"<text x=\"{place.X + RoomWidth / 2}\" y=\"{place.Y + 19}\" text-anchor=\"middle\" font-weight=\"600\">{Escape(room["Lintel.".Length..])}</text>"
        + $"<text x=\"{place.X + RoomWidth / 2}\" y=\"{place.Y + 35}\" text-anchor=\"middle\" fill=\"#39424e\">{lines} lines</text></g>\n");

    private static string Colour(string room) => Projects.Of(room) switch
    {
        "Lintel.Language" => "#dbe9ff",
        "Lintel.Framework" => "#e6f4d7",
        "Lintel.Cloud" => "#fde8d0",
        "Lintel.Rules" => "#fbd9dd",
        "Lintel.Engine" => "#eadcfb",
        "Lintel.Estimates" => "#fff6c8",
        _ => "#e4e7ec",
    };

    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("data-(?:use|room)=\"[^\"]*\"")]
    private static partial Regex Fact();
}
