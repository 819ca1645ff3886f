using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Data sources whose result follows from the configuration alone.</summary>
internal static class DataValues
{
    public static Value? OrNull(ResourceInstance data, string name) => data.Type switch
    {
        "aws_region" when name is "name" or "id" && data.Provider.RegionOrNull is { } region => Value.String(region),
        "aws_partition" => Partition(data.Provider.RegionOrNull, name),
        _ => null,
    };

    /// <remarks>https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html</remarks>
    private static Value? Partition(string? region, string name)
    {
        var (partition, suffix, dns) = region switch
        {
            not null when region.StartsWith("cn-", StringComparison.Ordinal) => ("aws-cn", "amazonaws.com.cn", "cn.com.amazonaws"),
            not null when region.StartsWith("us-gov-", StringComparison.Ordinal) => ("aws-us-gov", "amazonaws.com", "com.amazonaws"),
            _ => ("aws", "amazonaws.com", "com.amazonaws"),
        };
        return name switch
        {
            "partition" or "id" => Value.String(partition),
            "dns_suffix" => Value.String(suffix),
            "reverse_dns_prefix" => Value.String(dns),
            _ => null,
        };
    }
}
