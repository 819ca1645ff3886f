using System.Globalization;
using System.Text;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Html;

/// <summary>The pillars as a radar: the certain score filled, what could still be reached outlined.</summary>
internal static class Radar
{
    private const double Centre = 150;
    private const double Radius = 100;

    public static string Draw(Scorecard scores)
    {
        var rows = scores.Pillars;
        var svg = new StringBuilder();
        svg.Append("<svg class=\"radar\" viewBox=\"0 0 300 300\" role=\"img\" aria-label=\"Radar of the six pillars; the table beside it has the numbers\">\n");
        foreach (var share in new[] { 0.25, 0.5, 0.75, 1.0 })
            svg.Append(CultureInfo.InvariantCulture, $"<polygon class=\"ring\" points=\"{Points(rows.Length, _ => share)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polygon class=\"upper\" points=\"{Points(rows.Length, i => (rows[i].Score.Upper ?? 100) / 100.0)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polygon class=\"lower\" points=\"{Points(rows.Length, i => (rows[i].Score.Lower ?? 0) / 100.0)}\"/>\n");
        for (var i = 0; i < rows.Length; i++)
        {
            var (x, y) = At(i, rows.Length, 1.22);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"middle\">{rows[i].Pillar.Code}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Points(int count, Func<int, double> share) => string.Join(' ', Enumerable.Range(0, count).Select(i =>
    {
        var (x, y) = At(i, count, share(i));
        return string.Create(CultureInfo.InvariantCulture, $"{x:0.#},{y:0.#}");
    }));

    private static (double X, double Y) At(int index, int count, double share)
    {
        var angle = 2 * Math.PI * index / count - Math.PI / 2;
        return (Centre + Radius * share * Math.Cos(angle), Centre + Radius * share * Math.Sin(angle));
    }
}
