using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Engine.Checking;

/// <summary>How many resources each block of the source makes: an edit of the block changes all of them.</summary>
internal sealed class Siblings(Architecture architecture)
{
    private readonly Lazy<Dictionary<Location, int>> _counts = new(() => architecture.Source.Resources
        .GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count()));

    public int CountOf(ResolvedResource resource) => _counts.Value.GetValueOrDefault(KeyOf(resource));

    private static Location KeyOf(ResolvedResource resource) => new(resource.Header);
}
