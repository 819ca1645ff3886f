using System.Collections.Concurrent;
using Lintel.Framework.Definitions;
using Lintel.Server.Storage;

namespace Lintel.Server.Lenses;

/// <summary>Reads published lens versions. They never change, so a version that was read is kept.</summary>
internal static class LensText
{
    private const int Kept = 200;

    private static readonly ConcurrentDictionary<(string Arn, string Version), LensDefinition> Read = new();

    /// <summary>What the version offers; null when the lens has no such version.</summary>
    public static async Task<LensDefinition?> FindAsync(Session session, string lens, string version)
    {
        if (lens == OfficialLens.Alias)
            return version == OfficialLens.Version ? BuiltInLens.WellArchitected : null;
        if (Read.TryGetValue((lens, version), out var known))
            return known;
        if (await LensStore.VersionAsync(session, lens, version) is not { } row)
            return null;
        if (Read.Count >= Kept)
            Read.Clear();
        return Read[(lens, version)] = Parse(row.Document);
    }

    /// <summary>The newest published version of a lens that has one.</summary>
    public static async Task<string> NewestAsync(Session session, string lens) => lens == OfficialLens.Alias
        ? OfficialLens.Version
        : (await LensStore.FindAsync(session, lens))?.PublishedVersion ?? throw new InvalidOperationException($"{lens} was never published.");

    /// <summary>The definition in a document that was valid when it was taken.</summary>
    public static LensDefinition Parse(string document) => LensJson.Read(document).Definition
        ?? throw new InvalidOperationException("A lens that was taken as valid cannot be read.");
}
