using System.Globalization;
using System.Text;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A document: pages, bookmarks and what it says of itself. The same pages give the same bytes.</summary>
/// <param name="title">What readers show as its title.</param>
/// <param name="subject">What it is about.</param>
/// <param name="date">The day it is for; no clock is read.</param>
internal sealed class PdfDocument(string title, string subject, DateOnly date)
{
    private readonly List<PdfPage> _pages = [];

    public PdfOutline Outline { get; } = new();

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage AddPage()
    {
        var page = new PdfPage();
        _pages.Add(page);
        return page;
    }

    public void Save(Stream output)
    {
        var file = new PdfFile();
        var catalog = file.Reserve();
        var tree = file.Reserve();
        var info = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<< /Title {PdfText.Any(title)} /Subject {PdfText.Any(subject)} /Creator (Lintel) /Producer (Lintel) /CreationDate (D:{date:yyyyMMdd}000000Z) >>"));
        var fonts = new StringBuilder();
        foreach (var font in Enum.GetValues<PdfFont>())
        {
            var number = file.Add($"<< /Type /Font /Subtype /Type1 /BaseFont /{font.Name()} /Encoding /WinAnsiEncoding >>");
            fonts.Append(CultureInfo.InvariantCulture, $"/{font.Resource()} {number} 0 R ");
        }

        var resources = file.Add($"<< /Font << {fonts}>> >>");
        List<int> pages = [.. _pages.Select(page => file.Add(Page(page, file.AddStream(page.Content), tree, resources)))];
        file.Set(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>"));
        var outline = Outline.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"/Outlines {Outline.Write(file, pages)} 0 R /PageMode /UseOutlines ");
        file.Set(catalog, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Catalog /Pages {tree} 0 R {outline}/Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>"));
        file.Save(output, catalog, info);
    }

    private static string Page(PdfPage page, int content, int tree, int resources)
    {
        var links = new StringBuilder();
        foreach (var link in page.Links)
        {
            links.Append(CultureInfo.InvariantCulture,
                $"<< /Type /Annot /Subtype /Link /Rect [{PdfPage.Number(link.Left)} {PdfPage.Number(link.Bottom)} {PdfPage.Number(link.Right)} {PdfPage.Number(link.Top)}] /Border [0 0 0] /A << /S /URI /URI {PdfText.Address(link.Url)} >> >>\n");
        }

        var annotations = links.Length == 0 ? "" : $" /Annots [{links}]";
        return string.Create(CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfPage.Number(PdfPage.Width)} {PdfPage.Number(PdfPage.Height)}] /Resources {resources} 0 R /Contents {content} 0 R{annotations} >>");
    }
}
