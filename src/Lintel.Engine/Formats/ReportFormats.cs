using Lintel.Engine.Generated;
using Lintel.Engine.Reports;

namespace Lintel.Engine.Formats;

/// <summary>The formats a review can be written in.</summary>
public static class ReportFormats
{
    /// <summary>In ordinal order of their names.</summary>
    public static IReadOnlyList<Report> All { get; } = [.. ReportIndex.All.OrderBy(report => report.Format, StringComparer.Ordinal)];

    public static Report? OrNull(string format) => All.FirstOrDefault(report => report.Format == format);
}
