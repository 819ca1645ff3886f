using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ssm;

/// <summary>
/// When Systems Manager may work on instances.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html
/// </summary>
public sealed record MaintenanceWindow : Resource, IResource<MaintenanceWindow>
{
    public static ResourceTypes Types => new("aws_ssm_maintenance_window", "AWS::SSM::MaintenanceWindow") { Names = [("name", "Name")] };

    public Setting<string> Schedule { get; private init; }

    public Setting<bool> Enabled { get; private init; }

    public static MaintenanceWindow Read(Reader from) => new()
    {
        Schedule = from.Get<string>("schedule", "Schedule"),
        Enabled  = from.Get<bool>("enabled",    null, inTerraform: new(true), inCloudFormation: null),
    };
}
