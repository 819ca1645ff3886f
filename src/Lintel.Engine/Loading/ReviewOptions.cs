using Lintel.Engine.Policies;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Engine.Loading;

/// <summary>What a person asks of a review beside its path.</summary>
public sealed record ReviewOptions
{
    /// <summary>The day the review is made for. Rules with dates and expiries use it; nothing else depends on the day.</summary>
    public required DateOnly AsOf { get; init; }

    public TerraformOptions Terraform { get; init; } = new();

    public CloudFormationOptions CloudFormation { get; init; } = new();

    /// <summary>The folder within the tree of the configuration that a reviewed plan or state was made from; null to look for it.</summary>
    public string? Source { get; init; }

    /// <summary>A file of variable values that may name the environment, or null.</summary>
    public string? VariableFile { get; init; }

    /// <summary>The environment as stated by the person, or null to find it out.</summary>
    public string? Environment { get; init; }

    /// <summary>The scope as stated by the person, or null to infer it.</summary>
    public string? Scope { get; init; }

    /// <summary>The rules that the person wrote.</summary>
    public OwnRules OwnRules { get; init; } = OwnRules.None;

    /// <summary>Pillars to report on, by id or code; empty for all.</summary>
    public IReadOnlyList<string> Pillars { get; init; } = [];
}
