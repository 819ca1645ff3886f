using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::Function</c>: a function with its role, versions, address, deployments and all that calls it.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html</remarks>
internal sealed class FunctionKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::Function";

    public override string GlobalsName => "Function";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var place = resource.Place;
        var events = EventList.Of(resource, made);
        var code = FunctionCode.Of(resource);
        made.Replace(resource, resource.Id, "AWS::Lambda::Function", Make.With(
            resource.Take("FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment", "KmsKeyArn", "Layers", "PackageType", "ImageConfig",
                "ReservedConcurrentExecutions", "FileSystemConfigs", "CodeSigningConfigArn", "Architectures", "EphemeralStorage", "SnapStart", "RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop"),
            ("Code", code),
            ("Role", FunctionRole.Of(resource)),
            ("TracingConfig", resource["Tracing"] is { } mode ? Make.Map(mode.Place, ("Mode", mode)) : null),
            ("DeadLetterConfig", (resource["DeadLetterQueue"] as MapNode)?.ValueOrNull("TargetArn") is { } target ? Make.Map(target.Place, ("TargetArn", target)) : null),
            ("Tags", Make.Tags(resource["Tags"], place, ("lambda:createdBy", "SAM")))));
        if (FunctionRole.MayBeMade(resource))
            FunctionRole.Add(resource, events, made);
        var called = FunctionVersions.Add(resource, code, made);
        FunctionAddress.Add(resource, called, made);
        foreach (var item in events)
            item.Kind.Expand(item, called, made);
    }
}
