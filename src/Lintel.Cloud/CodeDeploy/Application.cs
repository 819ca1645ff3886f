using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodeDeploy;

/// <summary>
/// What CodeDeploy deploys.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html
/// </summary>
public sealed record Application : Resource, IResource<Application>
{
    public static ResourceTypes Types => new("aws_codedeploy_app", "AWS::CodeDeploy::Application") { Names = [("name", "ApplicationName")] };

    /// <summary><c>Server</c>, <c>Lambda</c> or <c>ECS</c>.</summary>
    public Setting<string> ComputePlatform { get; private init; }

    public static Application Read(Reader from) => new()
    {
        ComputePlatform = from.Get("compute_platform", "ComputePlatform", otherwise: "Server"),
    };
}
