using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lintel.Tests.Engine.Reports.Pdf;

/// <summary>Reads a document as a reader of PDF does: by the table at its end. What does not fit together fails the test.</summary>
internal sealed partial class PdfReading
{
    private readonly byte[] _bytes;
    private readonly string _text;

    public PdfReading(byte[] bytes)
    {
        _bytes = bytes;
        _text = Encoding.Latin1.GetString(bytes);
        _text.ShouldStartWith("%PDF-1.7\n");
        _text.ShouldEndWith("%%EOF\n");
        var table = int.Parse(StartOfTable().Match(_text).Groups[1].Value, CultureInfo.InvariantCulture);
        var rows = Table().Match(_text, table);
        rows.Success.ShouldBeTrue();
        rows.Index.ShouldBe(table);
        var offsets = Row().Matches(_text[table..]).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        offsets.Count.ShouldBe(int.Parse(rows.Groups[1].Value, CultureInfo.InvariantCulture) - 1);
        Objects = [.. offsets.Select((offset, index) => Object(index + 1, offset))];
        Trailer = _text[_text.IndexOf("trailer", StringComparison.Ordinal)..];
        foreach (var reference in Objects.Append(Trailer).SelectMany(content => Reference().Matches(content)))
            int.Parse(reference.Groups[1].Value, CultureInfo.InvariantCulture).ShouldBeInRange(1, Objects.Length);
    }

    /// <summary>The objects by their numbers, streams inflated.</summary>
    public ImmutableArray<string> Objects { get; }

    public string Trailer { get; }

    /// <summary>The text of each page, a line for each line.</summary>
    public ImmutableArray<string> Pages => [.. Objects.Where(content => content.Contains("/Type /Page ", StringComparison.Ordinal)).Select(TextOf)];

    /// <summary>The text of all pages with single spaces.</summary>
    public string Text => Spaces().Replace(string.Join('\n', Pages), " ");

    public ImmutableArray<string> Links => [.. Objects.SelectMany(content => Uri().Matches(content)).Select(match => match.Groups[1].Value)];

    /// <summary>Titles of the bookmarks, in their order.</summary>
    public ImmutableArray<string> Bookmarks => [.. Objects.SelectMany(content => Title().Matches(content)).Where(match => match.Groups[2].Success).Select(match => match.Groups[1].Value)];

    private string TextOf(string page)
    {
        var content = Objects[int.Parse(Contents().Match(page).Groups[1].Value, CultureInfo.InvariantCulture) - 1];
        var text = new StringBuilder();
        var line = "";
        foreach (Match shown in Shown().Matches(content))
        {
            if (line.Length > 0 && line != shown.Groups[1].Value)
                text.Append('\n');
            line = shown.Groups[1].Value;
            text.Append(Escaped().Replace(shown.Groups[2].Value, "$1")).Append(' ');
        }

        return text.ToString();
    }

    private string Object(int number, int offset)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n");
        _text.Substring(offset, head.Length).ShouldBe(head);
        var start = offset + head.Length;
        var stream = Stream().Match(_text, start);
        if (!stream.Success || stream.Index != start)
            return _text[start.._text.IndexOf("\nendobj\n", start, StringComparison.Ordinal)];
        var length = int.Parse(stream.Groups[1].Value, CultureInfo.InvariantCulture);
        _text.Substring(start + stream.Length + length, 18).ShouldBe("\nendstream\nendobj\n");
        using var inflated = new ZLibStream(new MemoryStream(_bytes, start + stream.Length, length), CompressionMode.Decompress);
        using var content = new MemoryStream();
        inflated.CopyTo(content);
        return Encoding.Latin1.GetString(content.ToArray());
    }

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n\z")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"xref\n0 (\d+)\n0000000000 65535 f \n")]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<=\n)(\d{10}) 00000 n \n")]
    private static partial Regex Row();

    [GeneratedRegex(@"<< /Filter /FlateDecode /Length (\d+) >>\nstream\n")]
    private static partial Regex Stream();

    [GeneratedRegex(@"(?<=[\s\[])(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"BT .*? rg \S+ (\S+) Td \(((?:\\.|[^\\)])*)\) Tj ET")]
    private static partial Regex Shown();

    [GeneratedRegex(@"/URI \(((?:\\.|[^\\)])*)\)")]
    private static partial Regex Uri();

    [GeneratedRegex(@"/Title (?:\(((?:\\.|[^\\)])*)\)|<[0-9A-F]+>)( /Parent)?")]
    private static partial Regex Title();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
