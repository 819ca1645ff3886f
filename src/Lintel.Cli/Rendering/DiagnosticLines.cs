using System.Text;
using Lintel.Engine;
using Lintel.Language.Diagnostics;

namespace Lintel.Cli.Rendering;

/// <summary>What could not be read: a line for each kind of fault, errors first and of those what is no Terraform or YAML at all, with the place of the first.</summary>
internal sealed class DiagnosticLines(Ink ink, int width)
{
    private const int Most = 6;

    public void Write(StringBuilder text, Review review)
    {
        var shown = review.Diagnostics
            .Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note)
            .GroupBy(diagnostic => new { diagnostic.Level, diagnostic.Code })
            .OrderByDescending(alike => (int)alike.Key.Level)
            .ThenByDescending(alike => alike.First().IsSyntax)
            .ToList();
        if (shown.Count == 0)
            return;
        text.AppendLine().AppendLine(ink.Bold("Not read as meant"));
        foreach (var alike in shown.Take(Most))
            text.AppendLine($"  {Line(alike.First(), alike.Count() - 1)}");
        if (shown.Count > Most)
            text.AppendLine(ink.Dim($"  … and {shown.Skip(Most).Sum(alike => alike.Count())} more"));
    }

    private string Line(Diagnostic diagnostic, int more)
    {
        var place = diagnostic.Subject is { } subject ? $"{subject.File.Path}:{subject.Start.Line} " : "";
        var others = more > 0 ? $" (and {more} more)" : "";
        var line = Layout.Cut($"{place}{diagnostic.Summary}{others}. {diagnostic.Detail}", width - 2);
        return diagnostic.Level == DiagnosticLevel.Error ? ink.Red(line) : ink.Yellow(line);
    }
}
