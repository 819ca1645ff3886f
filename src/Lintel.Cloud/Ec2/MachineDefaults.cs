namespace Lintel.Cloud.Ec2;

/// <summary>What decides where a machine's source says nothing.</summary>
internal static class MachineDefaults
{
    /// <summary>https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html#instance-metadata-options-order-of-precedence</summary>
    public const string TokensDecidedBy = "the AMI or the account's metadata defaults decide";

    /// <summary>https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html</summary>
    public const string EbsDecidedBy = "the instance type decides";
}
