using System.Collections.Frozen;

namespace Lintel.Engine.Pictures;

/// <summary>What a picture names below itself rather than drawing it.</summary>
internal static class Undrawn
{
    public const int Most = 10;

    // Drawn as frames and chips, or told by the arrows.
    private static readonly FrozenSet<string> Shown = new[]
    {
        "aws_vpc", "aws_subnet", "aws_internet_gateway", "aws_nat_gateway", "aws_vpc_endpoint", "aws_default_vpc", "aws_default_subnet",
        "AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::VPCEndpoint",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A type as words: "iam role"; empty for what is shown all the same.</summary>
    public static string Title(string type)
    {
        if (Shown.Contains(type))
            return "";
        if (type.Contains("::", StringComparison.Ordinal))
            return string.Join(' ', type.Split("::").Skip(1));
        return (type.StartsWith("aws_", StringComparison.Ordinal) ? type["aws_".Length..] : type).Replace('_', ' ');
    }
}
