using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Framework.Lenses;

namespace Lintel.Engine.Answering;

/// <summary>Whether no resource that is not seen, or not modelled, could be a member of an obligation.</summary>
internal static class ObligationClosing
{
    public static bool IsClosed(BestPractice practice, World world, ImmutableArray<string> unmodelled) =>
        world.Open is null && !unmodelled.Any(type => PracticeSubjects.MayConcern(type, practice.Id.Id));
}
