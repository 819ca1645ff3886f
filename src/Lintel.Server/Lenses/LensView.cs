using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using PillarDifference = Lintel.Server.Aws.Wire.PillarDifference;

namespace Lintel.Server.Lenses;

/// <summary>Lenses as the API shows them.</summary>
internal static class LensView
{
    /// <summary>What the version of a lens is called that is not published.</summary>
    public const string Draft = "DRAFT";

    /// <summary>The lens at a version; without one at the newest, or as a draft when nothing is published.</summary>
    public static async Task<Lens> OfAsync(Call call, string aliasOrArn, string? version)
    {
        if (OfficialLens.IsMeantBy(aliasOrArn))
        {
            return version is null or OfficialLens.Version
                ? Of(OfficialLens.Arn, OfficialLens.Version, BuiltInLens.WellArchitected, OfficialLens.Owner)
                : throw LensVersions.NotFound(aliasOrArn, version);
        }

        var (row, invitation) = await LensAccess.UsableAsync(call, aliasOrArn);
        var shown = version ?? row.PublishedVersion ?? Draft;
        var definition = shown == Draft && row.Owner == call.Account && row.Draft is { } draft
            ? LensText.Parse(draft)
            : await LensText.FindAsync(call.Session, row.Arn, shown) ?? throw LensVersions.NotFound(aliasOrArn, shown);
        return Of(row.Arn, shown, definition, row.Owner) with { ShareInvitationId = invitation, Tags = invitation is null ? await Tags.OfAsync(call.Session, row.Arn) : null };
    }

    /// <summary>What is different between two versions.</summary>
    public static PillarDifference Difference(Framework.Definitions.PillarDifference difference) => new()
    {
        PillarId = difference.PillarId,
        PillarName = difference.PillarName,
        DifferenceStatus = difference.Status.To<Aws.Wire.DifferenceStatus>(),
        QuestionDifferences =
        [
            .. difference.Questions.Select(question => new Aws.Wire.QuestionDifference
            {
                QuestionId = question.QuestionId,
                QuestionTitle = question.QuestionTitle,
                DifferenceStatus = question.Status.To<Aws.Wire.DifferenceStatus>(),
            }),
        ],
    };

    private static Lens Of(string arn, string version, LensDefinition definition, string owner) => new()
    {
        LensArn = arn,
        LensVersion = version,
        Name = definition.Name,
        Description = definition.Description,
        Owner = owner,
    };
}
