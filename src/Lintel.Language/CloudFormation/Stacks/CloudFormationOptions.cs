using System.Collections.Immutable;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>What a person gives beside the templates: values for parameters and where the stack will be made.</summary>
public sealed record CloudFormationOptions
{
    public static readonly CloudFormationOptions Default = new();

    /// <summary>Values by parameter, which win over those of files.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Files of parameter values, by their paths within the tree: later ones win.</summary>
    public ImmutableArray<string> ParameterFiles { get; init; } = [];

    /// <summary>The Region that the stack is made in, or null where nobody says.</summary>
    public string? Region { get; init; }

    /// <summary>The stack's name, or null where nobody says.</summary>
    public string? StackName { get; init; }
}
