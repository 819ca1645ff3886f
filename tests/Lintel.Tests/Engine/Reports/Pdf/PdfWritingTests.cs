using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Engine.Reports.Pdf.Writing;

namespace Lintel.Tests.Engine.Reports.Pdf;

public sealed class PdfWritingTests
{
    private static readonly DateOnly Day = new(2026, 11, 28);

    [Theory]
    [InlineData("Plain (text) \\ 100 %", "Plain (text) \\ 100 %")]
    [InlineData("Größe, ça, ñ, Ø: 5 €", "Größe, ça, ñ, Ø: 5 \u0080")]
    [InlineData("“a” – b… •", "\u0093a\u0094 \u0096 b\u0085 \u0095")]
    [InlineData("a → b, 2 ≥ 1, x ≠ y", "a -> b, 2 >= 1, x != y")]
    [InlineData("Łódź, Řehoř, ﬁn, Ａ", "Lódz, Rehor, fin, A")]
    [InlineData("日本 я", "?? ?")]
    [InlineData("a\tb\u00A0c\u200Bd\u0001e\u00ADf", "a b cdef")]
    [InlineData("😀!", "?!")]
    public void Text_is_written_by_the_characters_that_every_reader_has(string text, string encoded) => WinAnsi.Encode(text).ShouldBe(encoded);

    [Fact]
    public void Half_a_character_is_a_question_mark() => WinAnsi.Encode("\ud83d").ShouldBe("?");

    [Theory]
    [InlineData("Hello", "Regular", 22.78)]
    [InlineData("Hello", "Bold", 24.45)]
    [InlineData("Hello", "Mono", 30)]
    [InlineData("iiiii", "Italic", 11.1)]
    [InlineData("\u0080\u0097\u00FF", "Regular", 20.56)]
    public void Letters_are_as_wide_as_in_the_fonts(string text, string font, double width) => PdfMetrics.Width(text, Enum.Parse<PdfFont>(font), 10).ShouldBe(width, 0.001);

    [Fact]
    public void Lines_are_never_wider_than_they_may_be_and_no_letter_is_lost() => Prop.ForAll(
        Arb.From(Gen.ListOf(Gen.Elements("a", "word", "co-operation", "/usr/share/very/long/path/that/does/not/end", " ", "  ", "\n", "W", "é", new string('m', 80))).Select(string.Concat)),
        Arb.From(Gen.Choose(20, 400)),
        (text, width) =>
        {
            PdfSpan[] spans = [new(text, PdfTheme.Body), new(text, PdfTheme.SmallCode)];
            var lines = PdfWrap.Lines(spans, width);
            return lines.All(line => line.Width <= width + 0.001)
                && Letters(string.Concat(lines.SelectMany(line => line.Pieces).Select(piece => piece.Text))) == Letters(WinAnsi.Encode(text + text));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Words_that_belong_together_are_not_torn_apart_where_the_style_changes()
    {
        PdfSpan[] spans = [new("see ", PdfTheme.Body), new("name", PdfTheme.SmallCode), new(", then", PdfTheme.Body)];
        var lines = PdfWrap.Lines(spans, 45);
        lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))).ShouldBe(["see name,", "then"]);
    }

    [Fact]
    public void A_long_name_breaks_at_its_signs() => Lines("cloudwatch-user-experience-measured", PdfTheme.SmallCode, 130).ShouldBe(["cloudwatch-user-experience-", "measured"]);

    [Fact]
    public void A_document_fits_together_and_says_what_it_is()
    {
        var pdf = new PdfReading(Document(flow =>
        {
            flow.Heading(1, "First (1)");
            flow.Text("Some `code` and \\ signs ).", PdfTheme.Body);
            flow.Heading(2, "Below");
            flow.Heading(1, "Zweiter – 日本");
            flow.Text([new("A link", PdfTheme.Link, "https://example.com/a(b)?c=ü")]);
        }));
        pdf.Text.ShouldContain("First (1)");
        pdf.Text.ShouldContain("Some code and \\ signs ).");
        pdf.Bookmarks.ShouldBe(["First \\(1\\)", "", "Below"], ignoreOrder: true);
        pdf.Links.ShouldBe(["https://example.com/a\\(b\\)?c=%C3%BC"]);
        pdf.Objects.ShouldContain(content => content.Contains("/Title (A title) /Subject (A subject) /Creator (Lintel) /Producer (Lintel) /CreationDate (D:20261128000000Z)", StringComparison.Ordinal));
        pdf.Objects.ShouldContain(content => content.Contains("<FEFF005A00770065006900740065007200202013002065E5672C>", StringComparison.Ordinal));
        pdf.Pages.ShouldHaveSingleItem().ShouldContain("1 / 1");
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes() =>
        Document(flow => flow.Text("Same", PdfTheme.Body)).ShouldBe(Document(flow => flow.Text("Same", PdfTheme.Body)));

    [Fact]
    public void The_head_of_a_table_stands_on_every_page_and_no_row_is_lost()
    {
        ImmutableArray<PdfColumn> columns = [new("Number", 1, IsNumber: true), new("Name", 3)];
        var pdf = new PdfReading(Document(flow => PdfTable.Write(flow, columns, Enumerable.Range(1, 120).Select(number =>
            ImmutableArray.Create(PdfCell.Of($"{number}", PdfTheme.Body) with { Bar = new(0.2, 0.7, PdfTheme.Red) }, PdfCell.Of($"row{number}x", PdfTheme.Body))))));
        pdf.Pages.Length.ShouldBeGreaterThan(3);
        pdf.Pages.ShouldAllBe(page => page.Contains("Number", StringComparison.Ordinal) && page.Contains("Name", StringComparison.Ordinal));
        Enumerable.Range(1, 120).Where(number => !pdf.Text.Contains($"row{number}x", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_is_higher_than_a_page_goes_on_over_the_next()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2000).Select(number => $"w{number}"));
        var pdf = new PdfReading(Document(flow => PdfTable.Write(flow, [new("Text", 1), new("Beside", 1)], [[PdfCell.Of(words, PdfTheme.Body), PdfCell.Of("short", PdfTheme.Body)]])));
        pdf.Pages.Length.ShouldBeGreaterThan(2);
        pdf.Text.Replace("Text Beside ", "", StringComparison.Ordinal).ShouldContain("w1999 w2000");
        Enumerable.Range(1, 2000).Where(number => !pdf.Text.Contains($"w{number} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_box_goes_on_over_the_next_page()
    {
        var pdf = new PdfReading(Document(flow => flow.Box([new(string.Join('\n', Enumerable.Range(1, 150).Select(number => $"line{number}x")), PdfTheme.Body)], PdfTheme.Red)));
        pdf.Pages.Length.ShouldBe(3);
        Enumerable.Range(1, 150).Where(number => !pdf.Text.Contains($"line{number}x", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static byte[] Document(Action<PdfFlow> write)
    {
        var document = new PdfDocument("A title", "A subject", Day);
        var flow = new PdfFlow(document, "A foot");
        write(flow);
        flow.End();
        using var bytes = new MemoryStream();
        document.Save(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Lines(string text, PdfStyle style, double width) =>
        PdfWrap.Lines([new(text, style)], width).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)));

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
