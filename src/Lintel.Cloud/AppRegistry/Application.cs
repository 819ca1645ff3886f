using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.AppRegistry;

/// <summary>
/// An application that resources belong to.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html
/// </summary>
public sealed record Application : Resource, IResource<Application>
{
    public static ResourceTypes Types => new("aws_servicecatalogappregistry_application", "AWS::ServiceCatalogAppRegistry::Application") { Names = [("name", "Name")] };

    public Setting<string> ApplicationDescription { get; private init; }

    public static Application Read(Reader from) => new()
    {
        ApplicationDescription = from.Get<string>("description", "Description"),
    };
}
