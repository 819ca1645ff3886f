using System.Collections.Immutable;
using Lintel.Language.Comments;
using Lintel.Language.Text;
using Lintel.Rules;

namespace Lintel.Engine.Suppressions;

/// <summary>What a suppression covers: a part of a source with all that comes from there.</summary>
internal sealed record Reach(string File, Span Span)
{
    /// <summary>The one line that a finding must start on; null where any place in the span will do.</summary>
    public int? Line { get; init; }

    /// <summary>Offsets where the constructs around it start: a finding about one of them as a whole may be meant by what stands inside of it.</summary>
    public ImmutableArray<int> Around { get; init; } = [];

    public static Reach WholeFile(SourceFile file) => new(file.Path, new Span(0, file.Text.Length + 1));

    public static Reach Of(CommentedSource source, Construct construct) => new(source.File.Path, construct.Span)
    {
        Around = [.. source.Around(construct.Span.Start).TakeWhile(around => around.Span != construct.Span).Select(around => around.Span.Start)],
    };

    /// <summary>Nothing at all: what stands beside nothing.</summary>
    public static Reach Nothing(SourceFile file) => new(file.Path, default);

    /// <summary>Whether a judgement is about what stands here, or comes from here, or would be reported here.</summary>
    public bool Covers(Judgement judgement)
    {
        var place = FindingPlace.Of(judgement)?.Place;
        if (place is { } found && IsHere(found.File))
        {
            if (Line is { } line)
                return found.Start.Line == line;
            if (Span.Contains(found.Span.Start) || Around.Contains(found.Span.Start))
                return true;
        }

        return Line is null && judgement.Subject?.Origin is { } origin && (Holds(origin.Header) || origin.CalledFrom.Any(Holds));
    }

    private bool Holds(Place place) => IsHere(place.File) && Span.Contains(place.Span.Start);

    private bool IsHere(SourceFile file) => file.Path == File;
}
