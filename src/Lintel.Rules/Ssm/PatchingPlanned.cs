using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Ssm;

public sealed class PatchingPlanned : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Instances are patched by a plan",
        Fails = "Nothing patches the instances",
        Severity = Severity.Medium,
        Practices = [new(Ops05.Bp05, OnPass.Proves, OnFailure.Refutes), new(Sec06.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["EC2_INSTANCE_MANAGED_BY_SSM", "SSM.1", "ec2_instance_managed_by_ssm"],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Workload,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_ssm_maintenance_window_task", "aws_ssm_association", "aws_ssm_patch_group", "AWS::SSM::MaintenanceWindowTask", "AWS::SSM::Association", "aws_imagebuilder_image_pipeline", "AWS::ImageBuilder::ImagePipeline", "aws_ssmquicksetup_configuration_manager");

    protected override SettingList<Resource> Obliging(Architecture architecture) =>
        SettingList<Resource>.Of(architecture.All<Instance>().Where(instance => instance.IsCertain));
}
