using System.Text;
using Lintel.Engine;
using Lintel.Language.Diagnostics;

namespace Lintel.Cli.Rendering;

/// <summary>What could not be read, errors first.</summary>
internal sealed class DiagnosticLines(Ink ink, int width)
{
    private const int Most = 6;

    public void Write(StringBuilder text, Review review)
    {
        var shown = review.Diagnostics
            .Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note)
            .OrderByDescending(diagnostic => diagnostic.Level)
            .ToList();
        if (shown.Count == 0)
            return;
        text.AppendLine().AppendLine(ink.Bold("Not read as meant"));
        foreach (var diagnostic in shown.Take(Most))
            text.AppendLine($"  {Line(diagnostic)}");
        if (shown.Count > Most)
            text.AppendLine(ink.Dim($"  … and {shown.Count - Most} more"));
    }

    private string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Subject is { } subject ? $"{subject.File.Path}:{subject.Start.Line} " : "";
        var line = Layout.Cut($"{place}{diagnostic.Summary}. {diagnostic.Detail}", width - 2);
        return diagnostic.Level == DiagnosticLevel.Error ? ink.Red(line) : ink.Yellow(line);
    }
}
