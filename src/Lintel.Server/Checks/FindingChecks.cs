using System.Globalization;
using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Framework.Definitions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Storage;
using Workload = Lintel.Framework.Reviews.Workload;

namespace Lintel.Server.Checks;

/// <summary>Turns the findings of a review into checks: one per rule and choice that it bears on.</summary>
internal static class FindingChecks
{
    private const int MostPlaces = 10;

    /// <summary>Puts a review's checks in place of those of the last one.</summary>
    public static async Task ReplaceAsync(Call call, Workload workload, LensDefinition lens, Review review)
    {
        await call.Session.ExecuteAsync("delete from checks where workload_id = @Id and lens = @lens", new { workload.Id, lens = OfficialLens.Alias });
        var questions = lens.Questions.SelectMany(question => question.Choices.Select(choice => (choice.Id, Question: question.Id)))
            .ToDictionary(entry => entry.Id, entry => entry.Question, StringComparer.Ordinal);
        var findings = review.Findings.Where(finding => !finding.IsSuppressed)
            .SelectMany(finding => finding.Rule.Definition.Practices.Select(bearing => (bearing.Practice.ChoiceId, Finding: finding)))
            .GroupBy(entry => (entry.ChoiceId, entry.Finding.Rule.Slug), entry => entry.Finding);
        foreach (var group in findings.Where(group => questions.ContainsKey(group.Key.ChoiceId)))
        {
            await call.Session.ExecuteAsync(
                """
                insert into checks (workload_id, lens, question_id, choice_id, check_id, document, updated_at)
                values (@id, @lens, @question, @choice, @check, @document, @at)
                """,
                new
                {
                    id = workload.Id,
                    lens = OfficialLens.Alias,
                    question = questions[group.Key.ChoiceId],
                    choice = group.Key.ChoiceId,
                    check = group.Key.Slug,
                    document = DocumentJson.Write(Check(call, workload, [.. group])),
                    at = call.Milliseconds,
                });
        }
    }

    private static Check Check(Call call, Workload workload, IReadOnlyList<Finding> findings)
    {
        var failures = findings.Where(finding => finding.Status == FindingStatus.Fail).ToList();
        var rule = findings[0].Rule;
        var status = failures.Count > 0 ? CheckStatus.Error
            : findings.Any(finding => finding.Status == FindingStatus.Unknown) ? CheckStatus.NotAvailable : CheckStatus.Okay;
        var places = failures.Where(finding => finding.Location is not null).Take(MostPlaces)
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Resource} ({finding.File}:{finding.Location?.Line}): {finding.Reason}"));
        return new(
            rule.Slug, rule.Definition.Title, failures.Count == 0 ? rule.Definition.Title : string.Join('\n', places), status, workload.Owner,
            failures.Sum(finding => Math.Max(1, finding.Instances.Length)), call.Now);
    }
}
