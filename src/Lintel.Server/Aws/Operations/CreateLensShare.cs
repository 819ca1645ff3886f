using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Offers a custom lens to another account or user. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateLensShare.html"/></summary>
public sealed class CreateLensShare : Operation<CreateLensShareInput, CreateLensShareOutput>
{
    protected override async Task<CreateLensShareOutput> RunAsync(Call call, CreateLensShareInput input)
    {
        var resource = await SharedResource.LensAsync(call, input.LensAlias, toChange: true);
        return new() { ShareId = await ShareChanges.CreateAsync(call, resource, input.SharedWith, permission: null) };
    }
}
