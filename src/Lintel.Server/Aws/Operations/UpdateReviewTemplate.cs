using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;
using Lintel.Server.Templates;

namespace Lintel.Server.Aws.Operations;

/// <summary>Changes a review template and its lenses; what the request leaves out stays. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_UpdateReviewTemplate.html"/></summary>
public sealed class UpdateReviewTemplate : Operation<UpdateReviewTemplateInput, UpdateReviewTemplateOutput>
{
    protected override async Task<UpdateReviewTemplateOutput> RunAsync(Call call, UpdateReviewTemplateInput input)
    {
        var added = input.LensesToAssociate ?? [];
        var removed = input.LensesToDisassociate ?? [];
        if (added.Select(LensAccess.Key).Intersect(removed.Select(LensAccess.Key), StringComparer.Ordinal).FirstOrDefault() is { } both)
            throw ValidationException.Of("LensesToDisassociate", $"The lens \"{both}\" cannot be applied and taken off at once.");
        var old = await TemplateAccess.OwnAsync(call, input.TemplateArn);
        if (input.TemplateName is { } name && await TemplateStore.IsNameTakenAsync(call, name, old.Arn))
            throw new ConflictException($"There is a review template named \"{name}\" already.", "TEMPLATE", name);
        var template = await TemplateLenses.AddAsync(call, TemplateLenses.Remove(old, removed), added) with
        {
            Name = input.TemplateName ?? old.Name,
            Description = input.Description ?? old.Description,
            Notes = input.Notes ?? old.Notes,
            UpdatedAt = call.Now,
        };
        await TemplateStore.UpdateAsync(call.Session, template);
        return new() { ReviewTemplate = await TemplateView.OfAsync(call.Session, new(template, null)) };
    }
}
