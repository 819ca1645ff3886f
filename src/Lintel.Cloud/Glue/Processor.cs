using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Glue;

/// <summary>A job, crawler or development endpoint of Glue. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html</summary>
public sealed record Processor : Resource, IResource<Processor>
{
    public static ResourceTypes Types => new("aws_glue_job", "AWS::Glue::Job")
    {
        Also = ["aws_glue_crawler", "AWS::Glue::Crawler", "aws_glue_dev_endpoint", "AWS::Glue::DevEndpoint"],
    };

    /// <summary>The name of the configuration that says what it encrypts.</summary>
    public Setting<string> SecurityConfiguration { get; private init; }

    public static Processor Read(Reader from) => new()
    {
        SecurityConfiguration = from.Get<string>("security_configuration", "SecurityConfiguration").Or(from.Get<string>(null, "CrawlerSecurityConfiguration")),
    };
}
