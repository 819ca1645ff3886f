using Lintel.Generated;

namespace Lintel.Engine.Graphs;

/// <summary>One output format of a graph. Found by the generator.</summary>
[Discovered]
public abstract class GraphFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    public abstract string Format { get; }

    /// <summary>The graph as text. The same graph gives the same text.</summary>
    public abstract string Write(Graph graph);
}
