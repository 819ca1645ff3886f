using Lintel.Engine.Formats;
using Lintel.Engine.Graphs;
using Lintel.Engine.Loading;

namespace Lintel.Tests.Engine.Pictures;

/// <summary>The graph of some Terraform, as tests ask for it.</summary>
internal static class Sketch
{
    private static readonly ReviewOptions Options = new() { AsOf = new DateOnly(2026, 11, 21) };

    public static Graph Of(string terraform) => Grapher.Draw(new MemoryTree(terraform), "", "shop", Options);

    public static string As(string format, string terraform) => (GraphFormats.OrNull(format) ?? throw new InvalidOperationException(format)).Write(Of(terraform));

    /// <summary>Flows as <c>from > to: kind label</c>, without the reasons.</summary>
    public static IReadOnlyList<string> Flows(string terraform) =>
        [.. Of(terraform).Roots.SelectMany(root => root.Blueprint.Flows).Select(flow => $"{flow.From} > {flow.To}: {flow.Kind} {flow.Label}".TrimEnd())];
}
