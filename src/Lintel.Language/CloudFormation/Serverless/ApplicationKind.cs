namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::Application</c>: a stack within the stack, from a template or from the repository of applications.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html</remarks>
internal sealed class ApplicationKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::Application";

    public override void Expand(ServerlessResource resource, Expansion made) => made.Replace(resource, resource.Id, "AWS::CloudFormation::Stack", Make.With(
        resource.Take("Parameters", "NotificationARNs", "TimeoutInMinutes"),
        ("TemplateURL", resource["Location"] is Syntax.MapNode { CallOrNull: null } stored ? stored.ValueOrNull("ApplicationId") : resource["Location"]),
        ("Tags", Make.Tags(resource["Tags"], resource.Place, ("lambda:createdBy", "SAM")))));
}
