using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Workloads;

namespace Lintel.Server.Checks;

/// <summary>The choice of a workload's review that checks speak for or against.</summary>
internal sealed record CheckedChoice(string WorkloadId, string Lens, string PillarId, string QuestionId, string ChoiceId)
{
    /// <summary>Reads what a request names; throws when the workload's review has no such choice.</summary>
    public static async Task<CheckedChoice> OfAsync(Call call, Workload workload, string lensArn, string pillarId, string questionId, string choiceId)
    {
        var review = await ReviewReader.FindAsync(call.Session, workload.Id, lensArn);
        var (pillar, question) = QuestionLookup.Question(await ReviewReader.LensAsync(call.Session, review), questionId);
        if (pillar.Id != pillarId)
            throw ValidationException.Of("PillarId", $"The question {questionId} is not one of the pillar {pillarId}.");
        if (question.ChoiceOrNull(choiceId) is null)
            throw ValidationException.Of("ChoiceId", $"No choice with ID {choiceId} was found in the question {questionId}.");
        return new(workload.Id, review.Lens, pillarId, questionId, choiceId);
    }
}
