using System.Globalization;
using System.Text;
using Lintel.Engine.Answering;
using Lintel.Framework;
using Lintel.Framework.Evidence;

namespace Lintel.Engine.Reports.Html;

/// <summary>The pillars with their radar, and every question with its practices.</summary>
internal static class HtmlAnswers
{
    public static void WritePillars(StringBuilder html, RootReview root)
    {
        html.Append("<div class=\"pillars\">\n").Append(Radar.Draw(root.Scores));
        html.Append("<table><caption>Pillars</caption><thead><tr><th scope=\"col\">Pillar</th><th scope=\"col\">Score</th><th scope=\"col\">Decided</th><th scope=\"col\">High</th><th scope=\"col\">Medium</th><th scope=\"col\">Note</th></tr></thead><tbody>\n");
        foreach (var row in root.Scores.Pillars)
        {
            var score = row.Score.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : row.Score.Range;
            var note = row.Score.NeedsImprovement ? "needs improvement" : "";
            if (row == root.Scores.Weakest)
                note = note.Length > 0 ? note + ", weakest" : "weakest";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{row.Pillar.Name}</th><td>{score}</td><td>{decimal.Round(100 * row.Score.DecidedShare)} %</td><td>{row.Risks.High}</td><td>{row.Risks.Medium}</td><td>{note}</td></tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    public static void WriteQuestions(StringBuilder html, RootReview root)
    {
        var answers = root.Practices.ToDictionary(answer => answer.Practice.Id);
        html.Append("<h3>Questions</h3>\n");
        foreach (var row in root.Scores.Pillars)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h4>{row.Pillar.Name}</h4>\n");
            foreach (var result in row.Questions)
            {
                html.Append(CultureInfo.InvariantCulture, $"<details><summary><span class=\"severity\">{result.Risk.Text}</span> {result.Question.Code} {HtmlText.Of(result.Question.Title)}</summary>\n<table><caption>Best practices of {result.Question.Code}</caption><thead><tr><th scope=\"col\">Practice</th><th scope=\"col\">Risk</th><th scope=\"col\">State</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
                foreach (var practice in result.Question.BestPractices)
                    WritePractice(html, answers[practice.Id]);
                html.Append("</tbody></table></details>\n");
            }
        }
    }

    private static void WritePractice(StringBuilder html, PracticeAnswer answer)
    {
        var why = answer.State == PracticeState.Open ? answer.Practice.Guidance : answer.Decision.Sentence;
        html.Append(CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\"><a href=\"{HtmlText.Of(answer.Practice.Url)}\">{answer.Practice.Id.Id}</a> {HtmlText.Of(answer.Practice.Title)}</th><td>{answer.Practice.Risk.Word()}</td><td>{answer.State.Word()}</td><td>{HtmlText.Prose(why)}</td></tr>\n");
    }
}
