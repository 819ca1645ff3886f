using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Backup;

/// <summary>What a plan backs up. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html</summary>
public sealed record BackupSelection : Resource, IResource<BackupSelection>
{
    public static ResourceTypes Types => new("aws_backup_selection", "AWS::Backup::BackupSelection");

    public Setting<string> Plan { get; private init; }

    public Setting<string> Role { get; private init; }

    /// <summary>ARNs, with wildcards or by reference.</summary>
    public SettingList<Setting<string>> Resources { get; private init; }

    public SettingList<Setting<string>> NotResources { get; private init; }

    /// <summary>Tags of which one is enough.</summary>
    public SettingList<SelectionTag> AnyTags { get; private init; }

    /// <summary>Tags of which all are needed.</summary>
    public SettingList<SelectionTag> AllTags { get; private init; }

    /// <summary>Whether conditions of other kinds, such as patterns or exclusions, decide as well.</summary>
    public Verdict HasOtherConditions { get; private init; }

    public static BackupSelection Read(Reader from) => new()
    {
        Plan               = from.Get<string>("plan_id",       "BackupPlanId"),
        Role               = from.Get<string>("iam_role_arn",  "BackupSelection.IamRoleArn"),
        Resources          = from.Texts("resources",           "BackupSelection.Resources"),
        NotResources       = from.Texts("not_resources",       "BackupSelection.NotResources"),
        AnyTags            = from.Blocks("selection_tag",      "BackupSelection.ListOfTags", SelectionTag.Read),
        AllTags            = from.Blocks("condition.string_equals", "BackupSelection.Conditions.StringEquals", SelectionTag.Read),
        HasOtherConditions = Other(from, "string_like", "StringLike") | Other(from, "string_not_equals", "StringNotEquals")
            | Other(from, "string_not_like", "StringNotLike"),
    };

    private static Verdict Other(Reader from, string terraform, string cloudFormation) =>
        !from.Blocks("condition." + terraform, "BackupSelection.Conditions." + cloudFormation).IsEmpty;
}

/// <summary>A tag that selects.</summary>
/// <param name="Key">The tag's key, without the prefix <c>aws:ResourceTag/</c>.</param>
/// <param name="Value">The value it must have.</param>
public sealed record SelectionTag(Setting<string> Key, Setting<string> Value)
{
    private const string Prefix = "aws:ResourceTag/";

    internal static SelectionTag Read(Reader from) => new(
        from.Get<string>("key", "ConditionKey").Select(key => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? key[Prefix.Length..] : key),
        from.Get<string>("value", "ConditionValue"));
}
