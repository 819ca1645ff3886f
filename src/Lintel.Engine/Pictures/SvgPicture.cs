using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>Writes a picture whose places are settled. Text stays text, colours are classes, and what it shows can be read aloud.</summary>
internal sealed class SvgPicture(PictureOptions options)
{
    private readonly StringBuilder _svg = new();

    public string Write(Blueprint blueprint, Shape shape, Rect? internet, ImmutableArray<Routed> arrows, IReadOnlyList<string> notes)
    {
        var legend = Legend.Of(arrows, shape.Cards.Any(placed => Mark(placed.Card) is not null));
        var lines = notes.SelectMany(note => Wrap(note, shape.Width - 60)).ToList();
        var height = shape.Height + (legend.Count > 0 ? 40 : 0) + lines.Count * 18 + 20;
        var id = options.Prefix;
        var role = options.Link is null ? "img" : "group";
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lintel-picture\" viewBox=\"0 0 {shape.Width} {height}\" width=\"{shape.Width}\" height=\"{height}\" role=\"{role}\" aria-labelledby=\"{id}-title {id}-desc\">");
        Add($"<title id=\"{id}-title\">Architecture of {Text(options.Title)}</title>");
        Add($"<desc id=\"{id}-desc\">{Text(Spoken.Of(shape, arrows))}</desc>");
        if (options.IsAlone)
            Add($"<style>\n{Picture.Style}</style>");
        WriteMarkers();
        Add($"<rect class=\"paper\" width=\"{shape.Width}\" height=\"{height}\"/>");
        Add($"<text class=\"head\" x=\"30\" y=\"38\">{Text(TextWidth.Cut(options.Title, 20, shape.Width - 60, bold: true))}</text>");
        Add($"<text class=\"sub\" x=\"30\" y=\"58\">{Text(Summary(blueprint))}</text>");
        foreach (var box in shape.Boxes.OrderBy(box => box.Kind))
            WriteBox(box);
        foreach (var arrow in arrows.Reverse())
            WriteArrow(arrow);
        foreach (var label in Labels.Place(shape, internet, arrows))
            WriteLabel(label);
        if (internet is { } bounds)
            WriteInternet(bounds);
        foreach (var placed in shape.Cards)
            WriteCard(placed);
        WriteLegend(legend, shape.Height + 10);
        for (var i = 0; i < lines.Count; i++)
            Add($"<text class=\"note\" x=\"30\" y=\"{shape.Height + (legend.Count > 0 ? 40 : 0) + 16 + i * 18}\">{Text(lines[i])}</text>");
        Add($"</svg>");
        return _svg.ToString();
    }

    private void WriteMarkers()
    {
        Add($"<defs>");
        foreach (var kind in Enum.GetValues<FlowKind>().Select(Class).Append("exposed"))
            Add($"<marker id=\"{options.Prefix}-{kind}\" class=\"tip {kind}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker>");
        Add($"</defs>");
    }

    private void WriteBox(Box box)
    {
        var bounds = box.Bounds;
        var radius = box.Kind is BoxKind.Region or BoxKind.Network ? 10 : 8;
        Add($"<rect class=\"box {box.Kind.ToString().ToLowerInvariant()}\" x=\"{bounds.X}\" y=\"{bounds.Y}\" width=\"{bounds.Width}\" height=\"{bounds.Height}\" rx=\"{radius}\"/>");
        if (box.Title.Length > 0)
        {
            var room = bounds.Width - 20 - box.Chips.Sum(chip => TextWidth.Of(chip, 11) + 26);
            Add($"<text class=\"label {box.Kind.ToString().ToLowerInvariant()}\" x=\"{bounds.X + 12}\" y=\"{bounds.Y + 20}\">{Text(TextWidth.Cut(box.Title, 12, room, bold: true))}</text>");
        }

        var right = bounds.Right - 10;
        foreach (var chip in box.Chips)
        {
            var width = TextWidth.Of(chip, 11) + 16;
            Add($"<rect class=\"chip\" x=\"{right - width}\" y=\"{bounds.Y + 6}\" width=\"{width}\" height=\"20\" rx=\"10\"/><text class=\"chip\" x=\"{right - width / 2}\" y=\"{bounds.Y + 20}\">{Text(chip)}</text>");
            right -= width + 8;
        }
    }

    private void WriteInternet(Rect bounds)
    {
        Add($"<g class=\"internet\"><rect x=\"{bounds.X}\" y=\"{bounds.Y}\" width=\"{bounds.Width}\" height=\"{bounds.Height}\" rx=\"{bounds.Height / 2}\"/>");
        Add($"<path class=\"glyph\" transform=\"translate({bounds.X + 22} {bounds.Y + 13})\" d=\"{Glyphs.Of("internet")}\"/><text class=\"name\" x=\"{bounds.X + 58}\" y=\"{bounds.Y + 30}\">Internet</text></g>");
    }

    private void WriteCard(Placed placed)
    {
        var (card, bounds) = (placed.Card, placed.Bounds);
        var mark = Mark(card);
        var link = options.Link?.Invoke([.. card.Parts.SelectMany(part => part.Members.Insert(0, part.Address))]);
        if (link is not null)
            Add($"<a href=\"{Text(link)}\">");
        Add($"<g class=\"card {card.Kind.Tier.ToString().ToLowerInvariant()}{(card.IsCertain ? "" : " unsure")}\"><title>{Text(Spoken.Tip(card, mark))}</title>");
        if (card.Parts.Length > 1)
            Add($"<rect class=\"under\" x=\"{bounds.X + 6}\" y=\"{bounds.Y + 6}\" width=\"{bounds.Width}\" height=\"{bounds.Height}\" rx=\"8\"/>");
        Add($"<rect class=\"face\" x=\"{bounds.X}\" y=\"{bounds.Y}\" width=\"{bounds.Width}\" height=\"{bounds.Height}\" rx=\"8\"/>");
        Add($"<rect class=\"tile\" x=\"{bounds.X + 10}\" y=\"{bounds.Y + 12}\" width=\"36\" height=\"36\" rx=\"6\"/><path class=\"glyph\" transform=\"translate({bounds.X + 16} {bounds.Y + 18})\" d=\"{Glyphs.Of(card.Kind.Glyph)}\"/>");
        var room = bounds.Width - 66;
        var count = card.Parts.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $"{card.Parts.Length} × ") : "";
        var first = card.Detail.Length > 0 ? 21 : 27;
        Add($"<text class=\"name\" x=\"{bounds.X + 56}\" y=\"{bounds.Y + first}\">{Text(TextWidth.Cut(count + card.Title, 13, room, bold: true))}</text>");
        Add($"<text class=\"what\" x=\"{bounds.X + 56}\" y=\"{bounds.Y + first + 16}\">{Text(TextWidth.Cut(card.Kind.Title, 11, room))}</text>");
        if (card.Detail.Length > 0)
            Add($"<text class=\"what\" x=\"{bounds.X + 56}\" y=\"{bounds.Y + 51}\">{Text(TextWidth.Cut(card.Detail, 11, room))}</text>");
        Add($"</g>");
        if (mark is not null)
            WriteMark(mark, bounds);
        if (link is not null)
            Add($"</a>");
    }

    private void WriteMark(PartMark mark, Rect bounds)
    {
        var right = bounds.Right + 6;
        foreach (var (count, kind) in new[] { (mark.Other, "other"), (mark.High, "high") })
        {
            if (count == 0)
                continue;
            var text = count.ToString(CultureInfo.InvariantCulture);
            var width = TextWidth.Of(text, 12, bold: true) + 14;
            Add($"<rect class=\"mark {kind}\" x=\"{right - width}\" y=\"{bounds.Y - 9}\" width=\"{width}\" height=\"20\" rx=\"10\"/><text class=\"mark {kind}\" x=\"{right - width / 2.0:0.#}\" y=\"{bounds.Y + 5}\">{text}</text>");
            right -= width + 4;
        }
    }

    private void WriteArrow(Routed routed)
    {
        var kind = routed.Arrow.IsExposed ? "exposed" : Class(routed.Arrow.Kind);
        Add($"<path class=\"arrow {kind}\" d=\"{Rounded.Path(routed.Corners)}\" marker-end=\"url(#{options.Prefix}-{kind})\"><title>{Text(routed.Arrow.Why)}</title></path>");
    }

    private void WriteLabel(Label label) =>
        Add($"<text class=\"port {(label.Arrow.IsExposed ? "exposed" : Class(label.Arrow.Kind))}\" x=\"{label.X}\" y=\"{label.Y}\">{Text(label.Arrow.Label)}</text>");

    private void WriteLegend(IReadOnlyList<(string Class, string Text)> legend, int y)
    {
        var x = 30;
        foreach (var (kind, text) in legend)
        {
            if (kind.StartsWith("mark", StringComparison.Ordinal))
                Add($"<rect class=\"{kind}\" x=\"{x + 4}\" y=\"{y - 8}\" width=\"22\" height=\"16\" rx=\"8\"/><text class=\"{kind}\" x=\"{x + 15}\" y=\"{y + 4}\">n</text>");
            else
                Add($"<path class=\"arrow {kind}\" d=\"M{x} {y}h26\" marker-end=\"url(#{options.Prefix}-{kind})\"/>");
            Add($"<text class=\"note\" x=\"{x + 36}\" y=\"{y + 4}\">{Text(text)}</text>");
            x += 36 + TextWidth.Of(text, 12) + 26;
        }
    }

    private static string Summary(Blueprint blueprint)
    {
        var regions = blueprint.Parts.Select(part => part.Region).Concat(blueprint.Networks.Select(network => network.Region)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var resources = blueprint.Nodes.Count(node => !node.IsLookup);
        return string.Create(CultureInfo.InvariantCulture, $"{resources} {(resources == 1 ? "resource" : "resources")}{(regions.Count is > 0 and <= 4 ? " · " + string.Join(", ", regions) : "")}");
    }

    private PartMark? Mark(Card card)
    {
        if (options.Marks is not { } marks)
            return null;
        var all = card.Parts.SelectMany(part => part.Members.Add(part.Address)).Select(marks).OfType<PartMark>().ToList();
        return all.Count == 0 ? null : new PartMark(all.Sum(mark => mark.High), all.Sum(mark => mark.Other));
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && TextWidth.Of($"{line} {word}", 12) > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string Class(FlowKind kind) => kind.ToString().ToLowerInvariant();

    // XML has no way to write most control characters, not even escaped, nor half of a pair.
    internal static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return clean.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
    }

    private void Add(FormattableString line) => _svg.Append(FormattableString.Invariant(line)).Append('\n');
}
