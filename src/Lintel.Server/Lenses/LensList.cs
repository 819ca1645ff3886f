using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Shares;

namespace Lintel.Server.Lenses;

/// <summary>Lists the lenses that a caller can apply or is working on.</summary>
internal static class LensList
{
    /// <summary>The lenses of a type, published or as drafts, whose full name is the one given.</summary>
    public static async Task<IReadOnlyList<LensSummary>> AllAsync(Call call, LensType? type, LensStatusType status, string? name)
    {
        var found = new List<LensSummary>();
        if (type is null or LensType.AwsOfficial && status != LensStatusType.Draft)
            found.Add(Official());
        if (type is null or LensType.CustomSelf)
        {
            foreach (var row in await LensStore.OwnedAsync(call.Session, call.Account, call.Region))
                found.AddRange(await OwnAsync(call, row, status));
        }

        if (type is null or LensType.CustomShared && status != LensStatusType.Draft)
            found.AddRange(await SharedAsync(call));
        return [.. found.Where(lens => name is null || Names.Key(lens.LensName ?? "") == Names.Key(name))];
    }

    private static async Task<IEnumerable<LensSummary>> OwnAsync(Call call, LensRow row, LensStatusType status)
    {
        if (row.IsDeleted != 0)
            return [];
        if (status != LensStatusType.Draft && row.PublishedVersion is { } version)
            return [await PublishedAsync(call, row, version, LensType.CustomSelf)];
        return status != LensStatusType.Published && row.Draft is { } draft
            ? [Summary(row, LensText.Parse(draft), LensType.CustomSelf) with { LensVersion = LensView.Draft }]
            : [];
    }

    private static async Task<IEnumerable<LensSummary>> SharedAsync(Call call)
    {
        var shared = new List<LensSummary>();
        foreach (var arn in (await ShareStore.ReceivedAsync(call, "LENS")).Select(share => share.Resource).Distinct(StringComparer.Ordinal))
        {
            if (await LensStore.FindAsync(call.Session, arn) is { IsDeleted: 0, PublishedVersion: { } version } row)
                shared.Add(await PublishedAsync(call, row, version, LensType.CustomShared));
        }

        return shared;
    }

    private static async Task<LensSummary> PublishedAsync(Call call, LensRow row, string version, LensType type)
    {
        var definition = await LensText.FindAsync(call.Session, row.Arn, version)
            ?? throw new InvalidOperationException($"Version {version} of {row.Arn} is not kept.");
        return Summary(row, definition, type) with { LensVersion = version, LensStatus = LensStatus.Current };
    }

    private static LensSummary Summary(LensRow row, LensDefinition definition, LensType type) => new()
    {
        LensArn = row.Arn,
        LensAlias = row.Arn,
        LensName = definition.Name,
        LensType = type,
        Description = definition.Description,
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
        UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.UpdatedAt),
        Owner = row.Owner,
    };

    private static LensSummary Official() => new()
    {
        LensArn = OfficialLens.Arn,
        LensAlias = OfficialLens.Alias,
        LensName = BuiltInLens.WellArchitected.Name,
        LensType = LensType.AwsOfficial,
        Description = BuiltInLens.WellArchitected.Description,
        CreatedAt = OfficialLens.PublishedAt,
        UpdatedAt = OfficialLens.PublishedAt,
        LensVersion = OfficialLens.Version,
        LensStatus = LensStatus.Current,
    };
}
