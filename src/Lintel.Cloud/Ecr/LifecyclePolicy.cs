using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ecr;

/// <summary>Which images of a repository expire. https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html</summary>
public sealed record LifecyclePolicy : Resource, IResource<LifecyclePolicy>
{
    public static ResourceTypes Types => new("aws_ecr_lifecycle_policy", "");

    public Setting<string> Repository { get; private init; }

    /// <summary>For each rule the images it is about: <c>tagged</c>, <c>untagged</c> or <c>any</c>.</summary>
    public SettingList<Setting<string>> TagStatus { get; private init; }

    public static LifecyclePolicy Read(Reader from) => new()
    {
        Repository = from.Get<string>("repository", null),
        TagStatus  = from.JsonObject("policy", null).Blocks("rules", null, rule => rule.Get<string>("selection.tagStatus", null)),
    };
}
