using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Offers a profile to another account or user. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateProfileShare.html"/></summary>
public sealed class CreateProfileShare : Operation<CreateProfileShareInput, CreateProfileShareOutput>
{
    protected override async Task<CreateProfileShareOutput> RunAsync(Call call, CreateProfileShareInput input)
    {
        var resource = await SharedResource.ProfileAsync(call, input.ProfileArn, toChange: true);
        return new() { ProfileArn = input.ProfileArn, ShareId = await ShareChanges.CreateAsync(call, resource, input.SharedWith, permission: null) };
    }
}
