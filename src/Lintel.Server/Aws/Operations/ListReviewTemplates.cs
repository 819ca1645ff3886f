using Lintel.Server.Aws.Paging;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Lists the caller's review templates and those shared with the caller, by name. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ListReviewTemplates.html"/></summary>
public sealed class ListReviewTemplates : Operation<ListReviewTemplatesInput, ListReviewTemplatesOutput>
{
    protected override async Task<ListReviewTemplatesOutput> RunAsync(Call call, ListReviewTemplatesInput input)
    {
        var templates = await TemplateAccess.AllAsync(call);
        var page = Page.Of("review templates", templates, template => $"{Names.Key(template.Name)} {template.Arn}", input.NextToken, input.MaxResults);
        var summaries = new List<ReviewTemplateSummary>();
        foreach (var template in page.Items)
            summaries.Add(await TemplateView.SummaryAsync(call.Session, template));
        return new() { ReviewTemplates = summaries, NextToken = page.NextToken };
    }
}
