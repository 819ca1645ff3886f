using Lintel.Framework.Reviews;
using Lintel.Server.Aws;
using Lintel.Server.Lenses;
using Lintel.Server.Workloads;

namespace Lintel.Server.Templates;

/// <summary>Begins workloads with what a template says. The workload keeps no link to it.</summary>
internal static class TemplateApplication
{
    /// <summary>Copies lenses, answers and notes; throws when the caller may not apply one of the lenses to new workloads.</summary>
    public static async Task ApplyAsync(Call call, Template template, Workload workload)
    {
        foreach (var review in template.Reviews)
        {
            await LensAccess.ApplicableAsync(call, review.Review.Lens);
            var lens = await review.LensAsync(call.Session);
            await ReviewStore.InsertAsync(call.Session, workload.Id, review.Review with { UpdatedAt = call.Now });
            foreach (var question in lens.Questions.Where(question => review.Answers.ContainsKey(question.Id)))
            {
                var answer = review.AnswerTo(question);
                await ReviewStore.SaveAnswerAsync(call.Session, workload.Id, review.Review.Lens, answer, answer.RiskIn(question), call.Now);
            }
        }
    }
}
