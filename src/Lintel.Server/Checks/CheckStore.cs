using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;

namespace Lintel.Server.Checks;

/// <summary>
/// Keeps checks: a rule's findings about the resources of a workload's sources, shown beside the choices that they bear on. The API knows one
/// provider of checks by name, so Lintel's checks go by that name.
/// </summary>
internal static class CheckStore
{
    /// <summary>The checks of a choice, one per rule and account.</summary>
    public static async Task<IReadOnlyList<CheckDetail>> DetailsAsync(Session session, CheckedChoice choice) =>
    [
        .. (await FindAsync(session, choice)).Select(check => new CheckDetail
        {
            Id = check.Id,
            Name = check.Name,
            Description = check.Description,
            Provider = CheckProvider.TrustedAdvisor,
            LensArn = LensAccess.Arn(choice.Lens),
            PillarId = choice.PillarId,
            QuestionId = choice.QuestionId,
            ChoiceId = choice.ChoiceId,
            Status = check.Status,
            AccountId = check.AccountId,
            FlaggedResources = check.FlaggedResources > 0 ? Math.Min(check.FlaggedResources, 9999) : null,
            UpdatedAt = check.UpdatedAt,
        }),
    ];

    /// <summary>The checks of a choice, summed up over accounts.</summary>
    public static async Task<IReadOnlyList<CheckSummary>> SummariesAsync(Session session, CheckedChoice choice) =>
    [
        .. (await FindAsync(session, choice)).Select(check => new CheckSummary
        {
            Id = check.Id,
            Name = check.Name,
            Provider = CheckProvider.TrustedAdvisor,
            Description = check.Description,
            UpdatedAt = check.UpdatedAt,
            LensArn = LensAccess.Arn(choice.Lens),
            PillarId = choice.PillarId,
            QuestionId = choice.QuestionId,
            ChoiceId = choice.ChoiceId,
            Status = check.Status,
            AccountSummary = new Dictionary<CheckStatus, int> { [check.Status] = 1 },
        }),
    ];

    private static async Task<IEnumerable<Check>> FindAsync(Session session, CheckedChoice choice) =>
        (await session.QueryAsync<string>(
            """
            select document from checks
            where workload_id = @WorkloadId and lens = @Lens and question_id = @QuestionId and choice_id = @ChoiceId order by check_id
            """,
            choice)).Select(DocumentJson.Read<Check>);
}
