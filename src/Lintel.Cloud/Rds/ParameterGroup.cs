using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>Engine parameters of instances or clusters. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html</summary>
public sealed record ParameterGroup : Resource, IResource<ParameterGroup>
{
    public static ResourceTypes Types => new("aws_db_parameter_group", "AWS::RDS::DBParameterGroup")
    {
        Also = ["aws_rds_cluster_parameter_group", "AWS::RDS::DBClusterParameterGroup", "aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup"],
        Names = [("name", "DBParameterGroupName")],
    };

    public Setting<string> Family { get; private init; }

    public SettingList<EngineParameter> Parameters { get; private init; }

    /// <summary>The value a parameter is given; absent where the engine's own default holds, unknown where it may be among the ones not seen.</summary>
    public Setting<string> ValueOf(string name) => EngineParameter.Find(Parameters, name);

    public static ParameterGroup Read(Reader from) => new()
    {
        Family     = from.Get<string>("family",     "Family"),
        Parameters = EngineParameter.Read(from),
    };
}
