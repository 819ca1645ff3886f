using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Evaluation;

/// <summary>What names mean where a node is evaluated.</summary>
internal abstract class TemplateScope
{
    /// <summary>The Region of the stack; unknown where nobody says.</summary>
    public abstract Value Region { get; }

    /// <summary>The parameter, pseudo parameter or resource of that name; null when there is none.</summary>
    public abstract Value? RefOrNull(string name, Place place);

    /// <summary>The attribute of a resource; null when there is no such resource.</summary>
    public abstract Value? AttributeOrNull(string resource, string attribute, Place place);

    /// <summary>The mapping of that name; null when there is none.</summary>
    public abstract MapNode? MappingOrNull(string name);

    /// <summary>The condition of that name, a flag; null when there is none.</summary>
    public abstract Value? ConditionOrNull(string name, Place place);

    /// <summary>All names that may be referred to.</summary>
    public abstract IEnumerable<string> Names { get; }

    public abstract IEnumerable<string> ResourceNames { get; }

    public abstract IEnumerable<string> ConditionNames { get; }

    public abstract IEnumerable<string> MappingNames { get; }
}
