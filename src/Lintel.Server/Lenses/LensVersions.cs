using System.Collections.Immutable;
using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Storage;

namespace Lintel.Server.Lenses;

/// <summary>The published versions of a lens, the oldest first.</summary>
internal sealed record LensVersions(string Lens, ImmutableArray<string> Names)
{
    public string Newest => Names[^1];

    /// <summary>The versions of a lens that the caller may use; throws when there is none.</summary>
    public static async Task<LensVersions> OfAsync(Call call, string aliasOrArn)
    {
        if (OfficialLens.IsMeantBy(aliasOrArn))
            return new(OfficialLens.Alias, [OfficialLens.Version]);
        var (row, _) = await LensAccess.UsableAsync(call, aliasOrArn);
        var versions = await LensStore.VersionsAsync(call.Session, row.Arn);
        return versions.Count > 0
            ? new(row.Arn, [.. versions.Select(version => version.Version)])
            : throw new ValidationException("The lens has no published version yet.");
    }

    /// <summary>The version before another, or that one when it is the first.</summary>
    public string Before(string version) => Names.IndexOf(version) is var at and > 0 ? Names[at - 1] : version;

    /// <summary>What a version offers; throws when the lens does not have it.</summary>
    public async Task<LensDefinition> ReadAsync(Session session, string version) =>
        await LensText.FindAsync(session, Lens, version) ?? throw NotFound(Lens, version);

    public static ResourceNotFoundException NotFound(string lens, string version) => new("LENS_VERSION", $"{lens} {version}");
}
