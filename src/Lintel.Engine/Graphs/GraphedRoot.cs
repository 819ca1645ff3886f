using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;
using Lintel.Engine.Pictures;

namespace Lintel.Engine.Graphs;

/// <summary>A root with what is drawn of it.</summary>
/// <param name="Path">Relative to the path that was asked for; <c>.</c> for the path itself.</param>
/// <param name="Blueprint">Its resources, references, parts and flows.</param>
/// <param name="Marks">Findings by the address they are about; null where nobody asked for them.</param>
public sealed record GraphedRoot(string Path, Blueprint Blueprint, ImmutableDictionary<string, PartMark>? Marks);

/// <summary>The graph of all roots below a path.</summary>
/// <param name="Path">The path as the person wrote it.</param>
/// <param name="Roots">In the order of their paths.</param>
public sealed record Graph(string Path, ImmutableArray<GraphedRoot> Roots);
