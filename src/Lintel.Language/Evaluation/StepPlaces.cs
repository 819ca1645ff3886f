using Lintel.Language.Text;

namespace Lintel.Language.Evaluation;

/// <summary>Parts of the place of a reference.</summary>
internal static class StepPlaces
{
    /// <summary>The reference up to its root and as many of the steps given, or all of it where there are no more.</summary>
    public static Place Upto(this Place reference, ReadOnlySpan<Step> steps, int count) =>
        count >= steps.Length ? reference : new Place(reference.File, Span.FromBounds(reference.Span.Start, steps[count].Span.Start));

    /// <summary>One step with its dot or brackets.</summary>
    public static Place Of(this Place reference, Step step) => new(reference.File, step.Span);
}
