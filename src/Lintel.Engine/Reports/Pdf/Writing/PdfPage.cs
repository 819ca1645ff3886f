using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>One A4 page, drawn in points from its upper left corner.</summary>
internal sealed class PdfPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    private const double Corner = 3;

    // The control points of a quarter of a circle stand this far along its tangents.
    private const double Curve = 0.5523;

    private readonly StringBuilder _content = new();
    private readonly ImmutableArray<PdfLink>.Builder _links = ImmutableArray.CreateBuilder<PdfLink>();

    /// <summary>The operators that draw the page.</summary>
    public string Content => _content.ToString();

    public ImmutableArray<PdfLink> Links => _links.ToImmutable();

    /// <summary>Encoded text that stands on a baseline.</summary>
    public void Text(double x, double baseline, string encoded, PdfStyle style)
    {
        if (string.IsNullOrWhiteSpace(encoded))
            return;
        _content.Append(CultureInfo.InvariantCulture,
            $"BT /{style.Font.Resource()} {Number(style.Size)} Tf {style.Color.Operands} rg {Number(x)} {Up(baseline)} Td ({PdfText.Escape(encoded)}) Tj ET\n");
    }

    public void Fill(double x, double y, double width, double height, PdfColor color) =>
        _content.Append(CultureInfo.InvariantCulture, $"{color.Operands} rg {Number(x)} {Up(y + height)} {Number(width)} {Number(height)} re f\n");

    /// <summary>A filled rectangle with round corners.</summary>
    public void Chip(double x, double y, double width, double height, PdfColor color)
    {
        var corner = Math.Min(Corner, Math.Min(width, height) / 2);
        var (left, right, top, bottom, inner) = (x, x + width, y, y + height, corner * (1 - Curve));
        _content.Append(CultureInfo.InvariantCulture, $"{color.Operands} rg {Number(left + corner)} {Up(top)} m {Number(right - corner)} {Up(top)} l\n");
        Round(right - inner, top, right, top + inner, right, top + corner);
        _content.Append(CultureInfo.InvariantCulture, $"{Number(right)} {Up(bottom - corner)} l\n");
        Round(right, bottom - inner, right - inner, bottom, right - corner, bottom);
        _content.Append(CultureInfo.InvariantCulture, $"{Number(left + corner)} {Up(bottom)} l\n");
        Round(left + inner, bottom, left, bottom - inner, left, bottom - corner);
        _content.Append(CultureInfo.InvariantCulture, $"{Number(left)} {Up(top + corner)} l\n");
        Round(left, top + inner, left + inner, top, left + corner, top);
        _content.Append("f\n");
    }

    public void Line(double x1, double y1, double x2, double y2, PdfColor color, double width) =>
        _content.Append(CultureInfo.InvariantCulture, $"{color.Operands} RG {Number(width)} w {Number(x1)} {Up(y1)} m {Number(x2)} {Up(y2)} l S\n");

    public void Link(double x, double y, double width, double height, string url) => _links.Add(new(x, Height - y - height, x + width, Height - y, url));

    /// <summary>A number with what precision print needs.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Up(double y) => Number(Height - y);

    private void Round(double x1, double y1, double x2, double y2, double x3, double y3) =>
        _content.Append(CultureInfo.InvariantCulture, $"{Number(x1)} {Up(y1)} {Number(x2)} {Up(y2)} {Number(x3)} {Up(y3)} c\n");
}

/// <summary>A rectangle of a page that leads elsewhere, by its corners in points from the lower left.</summary>
internal readonly record struct PdfLink(double Left, double Bottom, double Right, double Top, string Url);
