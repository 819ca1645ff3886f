using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary><c>AWS::Serverless::Connector</c>: permissions between two resources, as narrow as the pair needs. They are not spelt out here.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html</remarks>
internal sealed class ConnectorKind : ServerlessKind
{
    public override string Type => "AWS::Serverless::Connector";

    public override void Expand(ServerlessResource resource, Expansion made)
    {
        var source = (resource["Source"] as MapNode)?.TextOrNull("Id");
        if (source is null || made.WrittenOrNull(source)?.TextOrNull("Type") is not "AWS::Serverless::Function")
        {
            made.Report(new Diagnostic("connector", DiagnosticLevel.Note, "Connector is not spelt out",
                $"The permissions that \"{Echo.Cut(resource.Id)}\" gives are not worked out. They are left out.", resource.Place));
            return;
        }

        made.Add(resource, $"{resource.Id}Policy", "AWS::IAM::ManagedPolicy", Make.Map(resource.Place,
            ("PolicyDocument", PolicyTemplates.Of(Make.Map(resource.Place, ("Connector", Make.Map(resource.Place))))),
            ("Roles", Make.List(resource.Place, Make.Ref($"{source}Role", resource.Place)))));
    }
}
