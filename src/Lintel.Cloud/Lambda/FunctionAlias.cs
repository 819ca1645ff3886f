using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>A name for a version of a function. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html</summary>
public sealed record FunctionAlias : Resource, IResource<FunctionAlias>
{
    public static ResourceTypes Types => new("aws_lambda_alias", "AWS::Lambda::Alias") { Names = [("name", "Name")] };

    public Setting<string> Function { get; private init; }

    /// <summary>The version it stands for; <c>$LATEST</c> is what was uploaded last.</summary>
    public Setting<string> Version { get; private init; }

    /// <summary>Environments that are kept warm.</summary>
    public Setting<int> ProvisionedConcurrency { get; private init; }

    public static FunctionAlias Read(Reader from) => new()
    {
        Function               = from.Get<string>("function_name",    "FunctionName"),
        Version                = from.Get<string>("function_version", "FunctionVersion"),
        ProvisionedConcurrency = from.Satellite("aws_lambda_provisioned_concurrency_config", by: "qualifier").Get<int>("provisioned_concurrent_executions", null)
                                     .Or(from.Get<int>(null,          "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions")),
    };
}
