using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Offers a review template to another account or user. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateTemplateShare.html"/></summary>
public sealed class CreateTemplateShare : Operation<CreateTemplateShareInput, CreateTemplateShareOutput>
{
    protected override async Task<CreateTemplateShareOutput> RunAsync(Call call, CreateTemplateShareInput input)
    {
        var resource = await SharedResource.TemplateAsync(call, input.TemplateArn, toChange: true);
        return new() { TemplateArn = input.TemplateArn, ShareId = await ShareChanges.CreateAsync(call, resource, input.SharedWith, permission: null) };
    }
}
