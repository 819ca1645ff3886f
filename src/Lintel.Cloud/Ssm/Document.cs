using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ssm;

/// <summary>
/// A document of Systems Manager.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html
/// </summary>
public sealed record Document : Resource, IResource<Document>
{
    public static ResourceTypes Types => new("aws_ssm_document", "AWS::SSM::Document") { Names = [("name", "Name")] };

    /// <summary><c>Automation</c>, <c>Command</c>, <c>Session</c> and others.</summary>
    public Setting<string> DocumentType { get; private init; }

    public Setting<string> Content { get; private init; }

    /// <summary>The key that encrypts sessions, in a document of session preferences.</summary>
    public Setting<string> SessionKmsKey { get; private init; }

    /// <summary>The bucket to which sessions are logged.</summary>
    public Setting<string> SessionLogBucket { get; private init; }

    /// <summary>The log group to which sessions are logged.</summary>
    public Setting<string> SessionLogGroup { get; private init; }

    public static Document Read(Reader from) => new()
    {
        DocumentType     = from.Get<string>("document_type", "DocumentType", inTerraform: null, inCloudFormation: new("Command")),
        Content          = from.Get<string>("content",                        "Content"),
        SessionKmsKey    = Inputs(from).Get<string>("kmsKeyId",               "kmsKeyId"),
        SessionLogBucket = Inputs(from).Get<string>("s3BucketName",           "s3BucketName"),
        SessionLogGroup  = Inputs(from).Get<string>("cloudWatchLogGroupName", "cloudWatchLogGroupName"),
    };

    private static Reader Inputs(Reader from) => from.JsonObject("content", "Content").Block("inputs", "inputs");
}
