using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Backup;

/// <summary>Restores that AWS Backup tries on a schedule. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html</summary>
public sealed record RestoreTestingPlan : Resource, IResource<RestoreTestingPlan>
{
    public static ResourceTypes Types => new("aws_backup_restore_testing_plan", "AWS::Backup::RestoreTestingPlan")
    {
        Names = [("name", "RestoreTestingPlanName")],
    };

    public Setting<string> Schedule { get; private init; }

    /// <summary>The kinds of resource that are restored: <c>RDS</c>, <c>EFS</c>, …</summary>
    public SettingList<Setting<string>> SelectedTypes { get; private init; }

    public static RestoreTestingPlan Read(Reader from) => new()
    {
        Schedule      = from.Get<string>("schedule_expression", "ScheduleExpression"),
        SelectedTypes = from.Satellites("aws_backup_restore_testing_selection", by: "restore_testing_plan_name")
            .Select(selection => selection.Get<string>("protected_resource_type", null))
            .Concat(from.Satellites("AWS::Backup::RestoreTestingSelection", by: "RestoreTestingPlanName")
                .Select(selection => selection.Get<string>(null, "ProtectedResourceType"))),
    };
}
