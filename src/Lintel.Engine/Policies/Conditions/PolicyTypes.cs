using System.Collections.Immutable;
using Lintel.Language.Resources;

namespace Lintel.Engine.Policies.Conditions;

/// <summary>The resource types that a condition is about, in the words of either dialect.</summary>
/// <param name="Names">The types; <c>data.</c> stands before those that are looked up.</param>
/// <param name="IsAll">Everything that the sources make.</param>
/// <param name="AreTaggable">Everything that takes tags.</param>
internal sealed record PolicyTypes(ImmutableHashSet<string> Names, bool IsAll = false, bool AreTaggable = false)
{
    public bool Hold(ResolvedResource resource) => IsAll ? resource.Mode == ResourceMode.Managed
        : AreTaggable ? resource is { Mode: ResourceMode.Managed, IsTaggable: true }
        : Names.Contains(PolicyWorld.TypeOf(resource));

    public PolicyTypes With(PolicyTypes other) => new(Names.Union(other.Names), IsAll || other.IsAll, AreTaggable || other.AreTaggable);
}
