using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Where the root of a reference and the steps behind it stand.</summary>
/// <param name="File">The file of the reference.</param>
/// <param name="Root">The first name.</param>
/// <param name="Ends">Where each step ends.</param>
internal sealed record ReferenceChain(SourceFile File, Span Root, ImmutableArray<int> Ends)
{
    /// <summary>The root with as many steps, or all there are.</summary>
    public Place Upto(int steps) => new(File, Span.FromBounds(Root.Start, End(Math.Min(steps, Ends.Length))));

    /// <summary>One step with its dot or brackets.</summary>
    public Place Step(int index) => new(File, Span.FromBounds(End(index), End(index + 1)));

    private int End(int steps) => steps == 0 ? Root.End : Ends[steps - 1];
}
