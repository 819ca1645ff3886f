using System.Collections.Frozen;

namespace Lintel.Engine.Pictures;

/// <summary>The signs on cards: our own lines on a field of 24 by 24.</summary>
internal static class Glyphs
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["internet"] = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
        ["dns"] = "M4 7h16v4H4zM4 13h16v4H4zM7 9h.5M7 15h.5M12 17v4",
        ["cdn"] = "M12 12m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3v6M12 15v6M3 12h6M15 12h6M6 6l4 4M18 6l-4 4M6 18l4-4M18 18l-4-4",
        ["balancer"] = "M3 12h6M9 12l8-7M9 12h9M9 12l8 7M17 3.500v3M17 17.500v3M18 10.500v3",
        ["api"] = "M8 5l-5 7l5 7M16 5l5 7l-5 7M14 4l-4 16",
        ["transfer"] = "M4 8h14l-4-4M20 16H6l4 4",
        ["identity"] = "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 21c0-5 3-7 8-7s8 2 8 7",
        ["server"] = "M5 5h14v14H5zM9 9h6v6H9zM9 2v3M15 2v3M9 19v3M15 19v3M2 9h3M2 15h3M19 9h3M19 15h3",
        ["servers"] = "M3 3h11v11H3zM7 7h3v3H7zM10 17v4h11V10h-4",
        ["container"] = "M3 8l9-5l9 5v8l-9 5l-9-5zM3 8l9 5l9-5M12 13v8",
        ["cluster"] = "M12 3l8 4.500v9L12 21l-8-4.500v-9zM12 12m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 3v7M4 16.500l6-3.500M20 16.500l-6-3.500",
        ["function"] = "M6 4h3l8 16h3M11 9.500L6 20",
        ["workflow"] = "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4",
        ["queue"] = "M3 7h18v10H3zM8 7v10M13 7v10M18 7v10",
        ["topic"] = "M4 9v6h4l7 5V4L8 9zM18 9c1.500 2 1.500 4 0 6",
        ["stream"] = "M3 7c3-3 6 3 9 0s6 3 9 0M3 12c3-3 6 3 9 0s6 3 9 0M3 17c3-3 6 3 9 0s6 3 9 0",
        ["event"] = "M13 2L5 14h6l-1 8l9-13h-6z",
        ["database"] = "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0M4 12c0 4 16 4 16 0",
        ["proxy"] = "M3 12h5M16 12h5M8 6h8v12H8zM11 12h2",
        ["table"] = "M3 4h18v16H3zM3 9h18M3 14.500h18M9 4v16",
        ["bucket"] = "M4 6c0-3 16-3 16 0l-2.500 13c0 2-11 2-11 0zM4 6c0 3 16 3 16 0",
        ["files"] = "M3 6h6l2 2h10v12H3zM3 11h18",
        ["cache"] = "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0M13 11l-3 4h4l-3 4",
        ["search"] = "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M14.500 14.500L21 21",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string name) => Paths[name];
}
