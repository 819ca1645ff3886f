using System.Buffers;
using System.Collections.Immutable;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>Breaks text into lines between words, and within a word only where it alone is wider than the line.</summary>
internal sealed class PdfWrap
{
    // A name that is too long breaks after one of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("-_/.:,;");

    private readonly double _width;
    private readonly ImmutableArray<PdfLine>.Builder _lines = ImmutableArray.CreateBuilder<PdfLine>();
    private readonly List<PdfPiece> _pieces = [];
    private readonly List<(string Text, PdfSpan Span)> _word = [];
    private PdfSpan? _space;
    private double _x;

    private PdfWrap(double width) => _width = width;

    /// <summary>The lines of some spans; an empty text has none.</summary>
    public static ImmutableArray<PdfLine> Lines(IEnumerable<PdfSpan> spans, double width)
    {
        var wrap = new PdfWrap(width);
        PdfSpan? last = null;
        foreach (var span in spans)
        {
            last = span;
            wrap.Add(span);
        }

        wrap.EndWord();
        if (last is not null)
            wrap.EndLine(last);
        return wrap._lines.ToImmutable();
    }

    private void Add(PdfSpan span)
    {
        if (span.Fill is not null)
        {
            _word.Add((WinAnsi.Encode(span.Text), span));
            return;
        }

        foreach (var (index, paragraph) in span.Text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0)
            {
                EndWord();
                EndLine(span);
            }

            AddWords(WinAnsi.Encode(paragraph), span);
        }
    }

    private void AddWords(string text, PdfSpan span)
    {
        for (var start = 0; start < text.Length;)
        {
            if (text[start] == ' ')
            {
                EndWord();
                _space ??= span;
                start++;
                continue;
            }

            var end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
            _word.Add((text[start..end], span));
            start = end;
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
            return;
        var width = _word.Sum(part => Width(part.Text, part.Span));
        var space = _pieces.Count > 0 && _space is { } between ? between.Style.Width(" ") : 0;
        if (_pieces.Count > 0 && _x + space + width > _width)
            EndLine(_word[0].Span);
        else if (space > 0 && _space is { } gap)
            Put(" ", gap == _word[0].Span ? gap : gap with { Url = null });
        foreach (var (text, span) in _word)
        {
            if (width > _width && span.Fill is null)
                PutBroken(text, span);
            else
                Put(text, span);
        }

        _word.Clear();
        _space = null;
    }

    private void PutBroken(string text, PdfSpan span)
    {
        while (text.Length > 0)
        {
            var fits = Math.Max(_pieces.Count == 0 ? 1 : 0, Fitting(text, span));
            if (fits < text.Length && text.AsSpan(0, fits).LastIndexOfAny(Signs) is > 0 and var sign)
                fits = sign + 1;
            if (fits > 0)
                Put(text[..fits], span);
            text = text[fits..];
            if (text.Length > 0)
                EndLine(span);
        }
    }

    private int Fitting(string text, PdfSpan span)
    {
        var (count, x) = (0, _x);
        while (count < text.Length && (x += span.Style.Width(text[count].ToString())) <= _width)
            count++;
        return count;
    }

    private void Put(string text, PdfSpan span)
    {
        var width = Width(text, span);
        if (_pieces.Count > 0 && _pieces[^1] is var last && span.Fill is null && last.Span == span)
            _pieces[^1] = last with { Text = last.Text + text, Width = last.Width + width };
        else
            _pieces.Add(new(text, span, _x, width));
        _x += width;
    }

    private void EndLine(PdfSpan around)
    {
        _lines.Add(new([.. _pieces], _pieces.Count == 0 ? around.Style.Leading : _pieces.Max(piece => piece.Span.Style.Leading)));
        _pieces.Clear();
        (_x, _space) = (0, null);
    }

    private static double Width(string text, PdfSpan span) => span.Style.Width(text) + (span.Fill is null ? 0 : 2 * PdfSpan.ChipPadding);
}
