using System.Globalization;
using System.Text;

namespace Lintel.Engine.Pictures;

/// <summary>A way as an SVG path with rounded corners.</summary>
internal static class Rounded
{
    private const int Radius = 8;

    public static string Path(IReadOnlyList<(int X, int Y)> corners)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{corners[0].X} {corners[0].Y}");
        for (var i = 1; i < corners.Count - 1; i++)
        {
            var (before, corner, after) = (corners[i - 1], corners[i], corners[i + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, corner), Length(corner, after)) / 2);
            var (into, outOf) = (Towards(corner, before, radius), Towards(corner, after, radius));
            path.Append(CultureInfo.InvariantCulture, $"L{into.X} {into.Y}Q{corner.X} {corner.Y} {outOf.X} {outOf.Y}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"L{corners[^1].X} {corners[^1].Y}").ToString();
    }

    private static int Length((int X, int Y) from, (int X, int Y) to) => Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    private static (int X, int Y) Towards((int X, int Y) from, (int X, int Y) to, int distance) =>
        (from.X + Math.Sign(to.X - from.X) * distance, from.Y + Math.Sign(to.Y - from.Y) * distance);
}
