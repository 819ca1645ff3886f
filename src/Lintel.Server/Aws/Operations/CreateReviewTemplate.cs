using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Creates a review template, through the framework and the lenses that are asked for. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateReviewTemplate.html"/></summary>
public sealed class CreateReviewTemplate : Operation<CreateReviewTemplateInput, CreateReviewTemplateOutput>
{
    protected override async Task<CreateReviewTemplateOutput> RunAsync(Call call, CreateReviewTemplateInput input)
    {
        if (await TemplateStore.IsNameTakenAsync(call, input.TemplateName))
            throw new ConflictException($"There is a review template named \"{input.TemplateName}\" already.", "TEMPLATE", input.TemplateName);
        var template = new Template
        {
            Arn = Names.Arn(call, "review-template", Names.NewId()),
            Owner = call.Account,
            Region = call.Region,
            Name = input.TemplateName,
            Description = input.Description,
            Notes = input.Notes,
            UpdatedAt = call.Now,
        };
        await TemplateStore.InsertAsync(call.Session, await TemplateLenses.AddAsync(call, template, [OfficialLens.Alias, .. input.Lenses]));
        await Tags.AddAsync(call.Session, template.Arn, input.Tags);
        return new() { TemplateArn = template.Arn };
    }
}
