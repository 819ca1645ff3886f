namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::LayerVersion</c>: a layer, kept when another one takes its place.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html</remarks>
internal sealed class LayerKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::LayerVersion";

    public override string GlobalsName => "LayerVersion";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var properties = Make.With(resource.Take("Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo"),
            ("Content", FunctionCode.Stored(resource["ContentUri"])), ("LayerName", resource["LayerName"] ?? Make.Text(resource.Id, resource.Place)));
        var id = resource.Id + ContentHash.Of(resource.Properties);
        made.Alias(resource.Id, id);
        var policy = resource.Properties.TextOrNull("RetentionPolicy") is "Delete" or "delete" ? "Delete" : "Retain";
        made.Add(resource, id, "AWS::Lambda::LayerVersion", properties, ("DeletionPolicy", Make.Text(policy, resource.Place)), ("Metadata", resource.Entry.ValueOrNull("Metadata")));
    }
}
