using Lintel.Generated;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>One type of <c>AWS::Serverless</c> and what becomes of it. Found by the generator.</summary>
[Discovered]
internal abstract class ServerlessKind
{
    public abstract string Type { get; }

    /// <summary>The section of <c>Globals</c> that holds for it; null where none does.</summary>
    public virtual string? GlobalsName => null;

    public abstract void Expand(ServerlessResource resource, Expansion made);
}

/// <summary>A resource of such a type.</summary>
/// <param name="Member">Its logical id.</param>
/// <param name="Entry">Its entry in the template.</param>
/// <param name="Properties">Its properties over the global ones.</param>
internal sealed record ServerlessResource(Member Member, MapNode Entry, MapNode Properties)
{
    public string Id => Member.Name;

    public Place Place => Member.NamePlace;

    public Node? this[string name] => Properties.ValueOrNull(name);

    /// <summary>Those of its properties that are named, as they are.</summary>
    public MapNode Take(params ReadOnlySpan<string> names)
    {
        var taken = new List<Member>();
        foreach (var name in names)
        {
            if (Properties.MemberOrNull(name) is { } member)
                taken.Add(member);
        }

        return new MapNode([.. taken], Properties.Place);
    }
}
