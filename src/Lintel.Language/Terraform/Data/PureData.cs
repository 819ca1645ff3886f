using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>Data sources whose results follow from their arguments and the provider's configuration alone.</summary>
internal static class PureData
{
    private static readonly DataType Tags = DataType.MapOf(DataType.String);

    /// <summary>A result of a data source, or null where only a look into the account could tell.</summary>
    /// <param name="type">The data source's type.</param>
    /// <param name="name">The attribute that is asked for.</param>
    /// <param name="body">Its arguments.</param>
    /// <param name="region">The provider's Region, where it is known.</param>
    /// <param name="defaultTags">The provider's default tags.</param>
    public static Value? ResultOrNull(string type, string name, ResolvedBlock body, string? region, Func<Value?> defaultTags) => type switch
    {
        "aws_arn" => Arn(body, name),
        "aws_default_tags" => DefaultTags(name, region, defaultTags),
        "aws_iam_policy_document" => PolicyDocument.ResultOrNull(body, name),
        "aws_partition" => OfPartition(Partition.Of(region), name),
        "aws_region" => Region(Given(body, "name") ?? region, name),
        "aws_service" => Service(body, Given(body, "region") ?? region, name),
        "aws_service_principal" => ServicePrincipal(body, Given(body, "region") ?? region, name),
        _ => null,
    };

    private static Value? Region(string? region, string name) => (region, name) switch
    {
        (null, _) => null,
        (_, "name" or "id") => Value.String(region),
        (_, "endpoint") => Value.String($"ec2.{region}.{Partition.Of(region).DnsSuffix}"),
        _ => null,
    };

    private static Value? OfPartition(Partition partition, string name) => name switch
    {
        "partition" or "id" => Value.String(partition.Name),
        "dns_suffix" => Value.String(partition.DnsSuffix),
        "reverse_dns_prefix" => Value.String(partition.ReverseDnsPrefix),
        _ => null,
    };

    private static Value? DefaultTags(string name, string? region, Func<Value?> tags) => name switch
    {
        "id" => Value.String(Partition.Of(region).Name),
        "tags" when tags() is not { } given => Value.Map(DataType.String, []),
        "tags" when tags() is { } given => Conversion.ConvertOrNull(given, Tags, out _),
        _ => null,
    };

    private static Value? Arn(ResolvedBlock body, string name)
    {
        if (Given(body, "arn") is not { } arn || arn.Split(':', 6) is not ["arn", var partition, var service, var region, var account, var resource])
            return null;
        return name switch
        {
            "id" => Value.String(arn),
            "partition" => Value.String(partition),
            "service" => Value.String(service),
            "region" => Value.String(region),
            "account" => Value.String(account),
            "resource" => Value.String(resource),
            _ => null,
        };
    }

    private static Value? Service(ResolvedBlock body, string? region, string name)
    {
        if (region is null || Given(body, "service_id") is not { } service)
            return null;
        var partition = Partition.Of(region);
        return name switch
        {
            "id" or "reverse_dns_name" => Value.String($"{partition.ReverseDnsPrefix}.{region}.{service}"),
            "dns_name" => Value.String($"{service}.{region}.{partition.DnsSuffix}"),
            "partition" => Value.String(partition.Name),
            "region" => Value.String(region),
            "reverse_dns_prefix" => Value.String(partition.ReverseDnsPrefix),
            "service_id" => Value.String(service),
            _ => null,
        };
    }

    /// <summary>Outside of the commercial partition some services have names of their own, which are left unknown.</summary>
    private static Value? ServicePrincipal(ResolvedBlock body, string? region, string name)
    {
        if (region is null || Given(body, "service_name") is not { } service || Partition.Of(region) is not { Name: "aws" } partition)
            return null;
        return name switch
        {
            "id" => Value.String($"{service}.{region}.{partition.DnsSuffix}"),
            "name" => Value.String($"{service}.{partition.DnsSuffix}"),
            "region" => Value.String(region),
            "suffix" => Value.String(partition.DnsSuffix),
            _ => null,
        };
    }

    private static string? Given(ResolvedBlock body, string name) =>
        body.PropertyOrNull(name)?.Value is { IsKnown: true, Type.Kind: DataTypeKind.String } value ? value.AsString : null;
}
