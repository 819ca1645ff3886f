using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lintel.Engine.Pictures;

namespace Lintel.Engine.Graphs;

/// <summary>The architecture as a picture; several roots below each other.</summary>
public sealed partial class SvgGraph : GraphFormat
{
    private const int Most = 12;

    public override string Format => "svg";

    public override string Write(Graph graph)
    {
        var pictures = graph.Roots.Where(root => root.Blueprint.Nodes.Length > 0)
            .Select((root, index) => Picture.DrawOrNull(root.Blueprint, new PictureOptions
            {
                Title = root.Path == "." ? graph.Path : $"{graph.Path.TrimEnd('/')}/{root.Path}",
                Prefix = string.Create(CultureInfo.InvariantCulture, $"p{index}"),
                Marks = root.Marks is { } marks ? marks.GetValueOrDefault : null,
            })).OfType<string>().ToList();
        return pictures.Count switch
        {
            0 => Nothing(graph.Path),
            1 => pictures[0],
            _ => Stack(pictures),
        };
    }

    private static string Stack(List<string> pictures)
    {
        var inner = new StringBuilder();
        var (width, y) = (0, 0);
        foreach (var picture in pictures.Take(Most))
        {
            var size = Size().Match(picture);
            inner.Append("<svg y=\"").Append(y.ToString(CultureInfo.InvariantCulture)).Append('"').Append(picture.AsSpan("<svg".Length));
            width = Math.Max(width, Number(size.Groups[1].Value));
            y += Number(size.Groups[2].Value) + 20;
        }

        if (pictures.Count > Most)
        {
            inner.Append(CultureInfo.InvariantCulture, $"<text x=\"30\" y=\"{y + 10}\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#6b7683\">{pictures.Count - Most} more roots are not drawn; name one of them.</text>\n");
            y += 30;
        }

        return string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {y}\" width=\"{width}\" height=\"{y}\">\n{inner}</svg>\n");
    }

    private static string Nothing(string path) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 80" width="600" height="80" role="img" aria-label="Nothing to draw">
        <text x="20" y="45" font-family="sans-serif" font-size="14" fill="#6b7683">{SvgPicture.Text(TextWidth.Cut($"Nothing in {path} is drawn in a picture.", 14, 560))}</text>
        </svg>

        """;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("^<svg [^>]* width=\"(\\d+)\" height=\"(\\d+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
