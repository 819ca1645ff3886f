using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.SecurityHub;

/// <summary>
/// Security Hub of an account.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html
/// </summary>
public sealed record Hub : Resource, IResource<Hub>
{
    public static ResourceTypes Types => new("aws_securityhub_account", "AWS::SecurityHub::Hub");

    public Setting<bool> DefaultStandards { get; private init; }

    public Setting<bool> AutoEnableControls { get; private init; }

    public static Hub Read(Reader from) => new()
    {
        DefaultStandards   = from.Get("enable_default_standards", "EnableDefaultStandards", otherwise: true),
        AutoEnableControls = from.Get("auto_enable_controls",     "AutoEnableControls", otherwise: true),
    };
}
