using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>Asks the repository for what a workload may have there instead of in its sources.</summary>
internal static class Written
{
    /// <summary>Pass when the repository has a file of one of the kinds; its absence leaves the question to the sources.</summary>
    public static Verdict InRepository(Architecture architecture, params FileKind[] kinds) =>
        architecture.Repository?.Of(kinds) is { IsEmpty: false } ? Population.Everyone : !Population.Everyone;
}
