using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Gives a fault the construct that it stands in: the argument around a part of its value, the block around a name.</summary>
internal static class Contexts
{
    public static IEnumerable<Diagnostic> Add(ImmutableArray<Diagnostic> diagnostics, IEnumerable<HclFile> files)
    {
        var bodies = files.GroupBy(file => file.Source).ToDictionary(group => group.Key, group => group.First().Body);
        return diagnostics.Select(diagnostic => diagnostic is { Context: null, Subject: { } place } && bodies.TryGetValue(place.File, out var body)
            ? diagnostic with { Context = AroundOrNull(body, place) }
            : diagnostic);
    }

    private static Place? AroundOrNull(Body body, Place place)
    {
        Span? around = null;
        for (var at = body; at is not null;)
        {
            if (at.Attributes.FirstOrDefault(attribute => Holds(attribute.Value.Span, place.Span)) is { } attribute)
                return new Place(place.File, attribute.Span);
            var block = at.Blocks.FirstOrDefault(block => Holds(block.Span, place.Span));
            around = block?.Span ?? around;
            at = block?.Body;
        }

        return around is { } span ? new Place(place.File, span) : null;
    }

    private static bool Holds(Span outer, Span inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
