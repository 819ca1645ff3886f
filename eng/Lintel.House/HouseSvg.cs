using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.House;

/// <summary>The house as a picture: a wing for each project, the ground at the bottom, an arrow for each use that no other arrows imply.</summary>
public static partial class HouseSvg
{
    public const string File = "docs/architecture.svg";

    public static string Write(House whole)
    {
        var house = whole.Grouped(Projects.Kind);
        var layout = new HouseLayout(house);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {layout.Width} {layout.Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<title>The rooms of Lintel and who uses whom. An arrow that others imply is not drawn.</title>\n");
        svg.Append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#5b6676\"/></marker></defs>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{layout.Width}\" height=\"{layout.Height}\" fill=\"#ffffff\"/>\n");
        foreach (var (project, x, y, width, height) in layout.Wings)
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{Colour(project)}\" fill-opacity=\"0.45\"/><text x=\"{x + 10}\" y=\"{y + 17}\" fill=\"#39424e\" font-weight=\"600\">{project}</text>\n");
        var drawn = house.Drawn.ToHashSet();
        foreach (var (from, to) in house.Uses)
            svg.Append(drawn.Contains((from, to)) ? Arrow(from, to, layout.Places[from], layout.Places[to]) : $"<g data-use=\"{Escape(from)} {Escape(to)}\"/>\n");
        foreach (var (room, place) in layout.Places.OrderBy(room => room.Key, StringComparer.Ordinal))
            svg.Append(Room(room, house.Lines[room], place));
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Whether two pictures have the same rooms and arrows; line counts and places may differ.</summary>
    public static bool SameHouse(string left, string right) => Facts(left).SequenceEqual(Facts(right));

    private static List<string> Facts(string svg) => [.. Fact().Matches(svg).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static string Arrow(string from, string to, (int X, int Y) start, (int X, int Y) end)
    {
        var (x1, y1) = (start.X + HouseLayout.RoomWidth / 2, start.Y + HouseLayout.RoomHeight);
        var (x2, y2) = (end.X + HouseLayout.RoomWidth / 2, end.Y);
        var bend = Math.Max(18, (y2 - y1) / 3);
        return string.Create(CultureInfo.InvariantCulture,
            $"<path data-use=\"{Escape(from)} {Escape(to)}\" d=\"M{x1} {y1}C{x1} {y1 + bend} {x2} {y2 - bend} {x2} {y2}\" fill=\"none\" stroke=\"#5b6676\" stroke-width=\"1.2\" opacity=\"0.75\" marker-end=\"url(#tip)\"/>\n");
    }

    private static string Room(string room, int lines, (int X, int Y) place)
    {
        var (middle, project) = (place.X + HouseLayout.RoomWidth / 2, Projects.Of(room));
        var name = room == project ? room["Lintel.".Length..] : room[(project.Length + 1)..];
        return string.Create(CultureInfo.InvariantCulture,
            $"<g data-room=\"{Escape(room)}\"><rect x=\"{place.X}\" y=\"{place.Y}\" width=\"{HouseLayout.RoomWidth}\" height=\"{HouseLayout.RoomHeight}\" rx=\"6\" fill=\"{Colour(room)}\" stroke=\"#39424e\"/>"
            + $"<text x=\"{middle}\" y=\"{place.Y + 16}\" text-anchor=\"middle\" font-weight=\"600\">{Escape(name)}</text>"
            + $"<text x=\"{middle}\" y=\"{place.Y + 31}\" text-anchor=\"middle\" fill=\"#39424e\">{lines} lines</text></g>\n");
    }

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
