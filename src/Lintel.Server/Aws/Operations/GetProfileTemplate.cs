using Lintel.Server.Aws.Wire;
using Lintel.Server.Profiles;

namespace Lintel.Server.Aws.Operations;

/// <summary>Shows the questions that a profile answers. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetProfileTemplate.html"/></summary>
public sealed class GetProfileTemplate : Operation<GetProfileTemplateInput, GetProfileTemplateOutput>
{
    protected override Task<GetProfileTemplateOutput> RunAsync(Call call, GetProfileTemplateInput input) =>
        Task.FromResult(new GetProfileTemplateOutput { ProfileTemplate = ProfileTemplateView.Standard });
}
