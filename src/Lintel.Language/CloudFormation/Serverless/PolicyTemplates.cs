using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The policies that the transform has ready by name. What each allows is narrow and is not spelt out here: its document is unknown.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html</remarks>
internal static class PolicyTemplates
{
    public static MapNode Of(MapNode policy)
    {
        var name = policy.Members is [{ Name: var only }, ..] ? only : "";
        return Make.Map(policy.Place, ("Fn::Transform", Make.Map(policy.Place, ("Name", Make.Text(name, policy.Place)))));
    }
}
