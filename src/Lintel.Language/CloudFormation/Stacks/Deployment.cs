using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>What a template and all that it nests share.</summary>
internal sealed class Deployment(SourceTree tree, CloudFormationOptions options, EvaluationBudget budget)
{
    /// <summary>Stacks within stacks; CloudFormation itself ends far above.</summary>
    public const int MostNested = 16;

    public SourceTree Tree { get; } = tree;

    public CloudFormationOptions Options { get; } = options;

    public EvaluationBudget Budget { get; } = budget;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What other templates, modules or macros make that are not here.</summary>
    public List<MissingModule> Missing { get; } = [];

    /// <summary>Parts that could not be read, so that what they declare is not known.</summary>
    public int LostBlocks { get; set; }

}
