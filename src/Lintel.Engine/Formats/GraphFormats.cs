using Lintel.Engine.Generated;
using Lintel.Engine.Graphs;

namespace Lintel.Engine.Formats;

/// <summary>The formats a graph can be written in.</summary>
public static class GraphFormats
{
    /// <summary>In ordinal order of their names.</summary>
    public static IReadOnlyList<GraphFormat> All { get; } = [.. GraphFormatIndex.All.OrderBy(format => format.Format, StringComparer.Ordinal)];

    public static GraphFormat? OrNull(string format) => All.FirstOrDefault(item => item.Format == format);
}
