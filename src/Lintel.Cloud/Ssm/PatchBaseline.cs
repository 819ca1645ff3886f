using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ssm;

/// <summary>
/// Which patches are installed, and when.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html
/// </summary>
public sealed record PatchBaseline : Resource, IResource<PatchBaseline>
{
    public static ResourceTypes Types => new("aws_ssm_patch_baseline", "AWS::SSM::PatchBaseline") { Names = [("name", "Name")] };

    public Setting<string> OperatingSystem { get; private init; }

    /// <summary>Days after which the patches of the first rule are approved.</summary>
    public Setting<int> ApproveAfterDays { get; private init; }

    public static PatchBaseline Read(Reader from) => new()
    {
        OperatingSystem  = from.Get("operating_system",                      "OperatingSystem", otherwise: "WINDOWS"),
        ApproveAfterDays = from.Get<int>("approval_rule.approve_after_days", "ApprovalRules.PatchRules.ApproveAfterDays"),
    };
}
