using Lintel.Cloud.Mapping;

namespace Lintel.Cloud.LoadBalancing;

/// <summary>A policy of a Classic Load Balancer as a resource of its own, which it is in Terraform. https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerPolicy.html</summary>
public sealed record ClassicPolicyResource : Resource, IResource<ClassicPolicyResource>
{
    public static ResourceTypes Types => new("aws_load_balancer_policy", "");

    public required ClassicPolicy Policy { get; init; }

    public static ClassicPolicyResource Read(Reader from) => new() { Policy = ClassicPolicy.Read(from) };
}
