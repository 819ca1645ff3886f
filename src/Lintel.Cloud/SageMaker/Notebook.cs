using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.SageMaker;

/// <summary>A notebook instance of SageMaker. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html</summary>
public sealed record Notebook : Resource, IResource<Notebook>
{
    public static ResourceTypes Types => new("aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance");

    /// <summary><c>Enabled</c> or <c>Disabled</c>: a way to the Internet past the VPC.</summary>
    public Setting<string> InternetAccess { get; private init; }

    /// <summary><c>Enabled</c> or <c>Disabled</c>.</summary>
    public Setting<string> RootAccess { get; private init; }

    public Setting<string> KmsKey { get; private init; }

    public Setting<string> Subnet { get; private init; }

    public static Notebook Read(Reader from) => new()
    {
        InternetAccess = from.Get("direct_internet_access", "DirectInternetAccess", otherwise: "Enabled"),
        RootAccess     = from.Get("root_access", "RootAccess", otherwise: "Enabled"),
        KmsKey         = from.Get<string>("kms_key_id", "KmsKeyId"),
        Subnet         = from.Get<string>("subnet_id", "SubnetId"),
    };
}
