using Lintel.Server.Aws.Wire;
using Lintel.Server.Sharing;

namespace Lintel.Server.Aws.Operations;

/// <summary>Offers a workload to another account or user. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateWorkloadShare.html"/></summary>
public sealed class CreateWorkloadShare : Operation<CreateWorkloadShareInput, CreateWorkloadShareOutput>
{
    protected override async Task<CreateWorkloadShareOutput> RunAsync(Call call, CreateWorkloadShareInput input)
    {
        var resource = await SharedResource.WorkloadAsync(call, input.WorkloadId, toChange: true);
        return new() { WorkloadId = input.WorkloadId, ShareId = await ShareChanges.CreateAsync(call, resource, input.SharedWith, input.PermissionType) };
    }
}
