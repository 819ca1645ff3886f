using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>The subnets databases may be placed in. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html</summary>
public sealed record DbSubnetGroup : Resource, IResource<DbSubnetGroup>, ISubnetGroup
{
    public static ResourceTypes Types => new("aws_db_subnet_group", "AWS::RDS::DBSubnetGroup")
    {
        Also = ["aws_docdb_subnet_group", "AWS::DocDB::DBSubnetGroup", "aws_neptune_subnet_group", "AWS::Neptune::DBSubnetGroup"],
        Names = [("name", "DBSubnetGroupName")],
    };

    public SettingList<Setting<string>> Subnets { get; private init; }

    public static DbSubnetGroup Read(Reader from) => new()
    {
        Subnets = from.Texts("subnet_ids", "SubnetIds"),
    };
}
