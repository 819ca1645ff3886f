using System.Collections.Frozen;
using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Generated;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>Turns <c>AWS::Serverless</c> resources into those that the published transform makes of them.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html</remarks>
internal static class ServerlessTransform
{
    private const string Owner = "AWS::Serverless::";

    private static readonly FrozenDictionary<string, ServerlessKind> Kinds = ServerlessKindIndex.All.ToFrozenDictionary(kind => kind.Type, StringComparer.Ordinal);

    /// <summary>The resources after the transform, and what names such as <c>Function.Alias</c> stand for.</summary>
    public static (MapNode Resources, ImmutableDictionary<string, string> Aliases) Expand(MapNode template, MapNode resources, DiagnosticBag diagnostics)
    {
        if (!resources.Members.Any(member => TypeOf(member) is { } type && type.StartsWith(Owner, StringComparison.Ordinal)))
            return (resources, ImmutableDictionary<string, string>.Empty);
        var made = new Expansion(template.Map("Globals"), resources, diagnostics);
        foreach (var member in resources.Members)
        {
            if (member.Value is MapNode entry && TypeOf(member) is { } type && Kinds.TryGetValue(type, out var kind))
                kind.Expand(new ServerlessResource(member, entry, made.Globals(kind, entry)), made);
            else
                made.Keep(member);
        }

        ImplicitApis.Add(made);
        return (made.ToResources(resources.Place), made.Aliases);
    }

    private static string? TypeOf(Member member) => (member.Value as MapNode)?.TextOrNull("Type");
}
