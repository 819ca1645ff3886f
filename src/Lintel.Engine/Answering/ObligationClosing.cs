using Lintel.Cloud;
using Lintel.Framework.Lenses;

namespace Lintel.Engine.Answering;

/// <summary>Whether no resource that is not seen, or not modelled, could be a member of an obligation.</summary>
internal static class ObligationClosing
{
    public static bool IsClosed(BestPractice practice, Architecture architecture) =>
        architecture.World.Open is null && !architecture.Unmodelled.Any(type => PracticeSubjects.MayConcern(type, practice.Id.Id));
}
