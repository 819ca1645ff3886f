using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Config;

/// <summary>
/// A pack of rules for a framework of controls.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html
/// </summary>
public sealed record ConformancePack : Resource, IResource<ConformancePack>
{
    public static ResourceTypes Types => new("aws_config_conformance_pack", "AWS::Config::ConformancePack") { Names = [("name", "ConformancePackName")] };

    public Setting<string> TemplateBody { get; private init; }

    public Setting<string> TemplateUri { get; private init; }

    public static ConformancePack Read(Reader from) => new()
    {
        TemplateBody = from.Get<string>("template_body",   "TemplateBody"),
        TemplateUri  = from.Get<string>("template_s3_uri", "TemplateS3Uri"),
    };
}
