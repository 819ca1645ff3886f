using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CostExplorer;

/// <summary>
/// A monitor of unusual spending.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html
/// </summary>
public sealed record AnomalyMonitor : Resource, IResource<AnomalyMonitor>
{
    public static ResourceTypes Types => new("aws_ce_anomaly_monitor", "AWS::CE::AnomalyMonitor") { Names = [("name", "MonitorName")] };

    /// <summary><c>DIMENSIONAL</c> or <c>CUSTOM</c>.</summary>
    public Setting<string> MonitorType { get; private init; }

    public Setting<string> Dimension { get; private init; }

    public Setting<string> Specification { get; private init; }

    public static AnomalyMonitor Read(Reader from) => new()
    {
        MonitorType   = from.Get<string>("monitor_type",          "MonitorType"),
        Dimension     = from.Get<string>("monitor_dimension",     "MonitorDimension"),
        Specification = from.Get<string>("monitor_specification", "MonitorSpecification"),
    };
}
