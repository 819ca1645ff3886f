using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>Files that functions share. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html</summary>
public sealed record LayerVersion : Resource, IResource<LayerVersion>
{
    public static ResourceTypes Types => new("aws_lambda_layer_version", "AWS::Lambda::LayerVersion");

    public SettingList<Setting<string>> Architectures { get; private init; }

    public SettingList<Setting<string>> Runtimes { get; private init; }

    public static LayerVersion Read(Reader from) => new()
    {
        Architectures = from.Texts("compatible_architectures", "CompatibleArchitectures"),
        Runtimes      = from.Texts("compatible_runtimes",      "CompatibleRuntimes"),
    };
}
