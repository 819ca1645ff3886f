using System.Collections.Immutable;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>A table whose head stands on every page it goes over; a row that is higher than what is left goes on.</summary>
internal sealed class PdfTable
{
    private const double Padding = 4;
    private const double BarHeight = 5;

    private readonly PdfFlow _flow;
    private readonly ImmutableArray<PdfColumn> _columns;
    private readonly ImmutableArray<double> _lefts;
    private readonly ImmutableArray<double> _widths;

    private PdfTable(PdfFlow flow, ImmutableArray<PdfColumn> columns)
    {
        (_flow, _columns) = (flow, columns);
        var unit = PdfFlow.Width / columns.Sum(column => column.Share);
        _widths = [.. columns.Select(column => column.Share * unit)];
        _lefts = [.. columns.Select((_, index) => PdfFlow.Left + _widths.Take(index).Sum())];
    }

    /// <summary>Draws a table where the flow stands.</summary>
    public static void Write(PdfFlow flow, ImmutableArray<PdfColumn> columns, IEnumerable<ImmutableArray<PdfCell>> rows)
    {
        var table = new PdfTable(flow, columns);
        flow.Need(60);
        table.Head();
        foreach (var row in rows)
            table.Row(row);
        flow.Gap(8);
    }

    private void Head()
    {
        var cells = _columns.Select((column, index) => PdfWrap.Lines([new(column.Title, PdfTheme.TableHead)], _widths[index] - (2 * Padding))).ToImmutableArray();
        var height = cells.Max(lines => lines.Sum(line => line.Height)) + (2 * Padding);
        _flow.Page.Fill(PdfFlow.Left, _flow.Y, PdfFlow.Width, height, PdfTheme.Pale);
        for (var i = 0; i < cells.Length; i++)
            Draw(cells[i], i, _flow.Y + Padding);
        _flow.Y += height;
    }

    private void Row(ImmutableArray<PdfCell> row)
    {
        var cells = row.Select((cell, index) => PdfWrap.Lines(cell.Spans, _widths[index] - (2 * Padding))).ToImmutableArray();
        var whole = cells.Select((lines, index) => lines.Sum(line => line.Height) + (row[index].Bar is null ? 0 : BarHeight + 3)).Max() + (2 * Padding);
        if (_flow.Y + whole > PdfFlow.Bottom && (whole < (PdfFlow.Bottom - PdfFlow.Top) / 2 || _flow.Y > PdfFlow.Bottom - 60))
            NextPage();
        var next = new int[cells.Length];
        var drawn = new bool[cells.Length];
        while (true)
        {
            var height = 0.0;
            for (var i = 0; i < cells.Length; i++)
            {
                var (count, used) = PdfFlow.Fitting(cells[i], next[i], PdfFlow.Bottom - _flow.Y - (2 * Padding));
                var last = next[i] + count == cells[i].Length;
                Draw([.. cells[i].Skip(next[i]).Take(count)], i, _flow.Y + Padding);
                if (last && !drawn[i] && row[i].Bar is { } bar)
                {
                    Draw(bar, i, _flow.Y + Padding + used + 2);
                    (drawn[i], used) = (true, used + BarHeight + 3);
                }

                next[i] = last ? cells[i].Length : next[i] + count;
                height = Math.Max(height, used);
            }

            _flow.Y += height + (2 * Padding);
            if (cells.Select((lines, index) => next[index] == lines.Length).All(done => done))
                break;
            NextPage();
        }

        _flow.Page.Line(PdfFlow.Left, _flow.Y, PdfFlow.Left + PdfFlow.Width, _flow.Y, PdfTheme.Hairline, 0.5);
    }

    private void NextPage()
    {
        _flow.Break();
        Head();
    }

    private void Draw(ImmutableArray<PdfLine> lines, int column, double top)
    {
        foreach (var line in lines)
        {
            var indent = _columns[column].IsNumber ? _widths[column] - Padding - line.Width : Padding;
            line.Draw(_flow.Page, _lefts[column] + indent, top);
            top += line.Height;
        }
    }

    private void Draw(PdfBar bar, int column, double top)
    {
        var (left, width) = (_lefts[column] + Padding, _widths[column] - (2 * Padding));
        _flow.Page.Fill(left, top, width, BarHeight, PdfTheme.Hairline);
        _flow.Page.Fill(left, top, width * Math.Clamp(bar.Possible, 0, 1), BarHeight, PdfTheme.Light(bar.Color));
        _flow.Page.Fill(left, top, width * Math.Clamp(bar.Certain, 0, 1), BarHeight, bar.Color);
    }
}
