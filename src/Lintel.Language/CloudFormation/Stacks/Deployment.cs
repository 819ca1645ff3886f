using Lintel.Language.CloudFormation.Syntax;
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

    // Templates that each nest the next one twice make as many stacks as two to the power of their number.
    private const int MostStacks = 2_000;
    private const int MostResources = 50_000;

    private readonly Dictionary<string, MapNode?> _templates = new(StringComparer.Ordinal);
    private int _stacks;
    private int _resources;
    private bool _isCut;

    public SourceTree Tree { get; } = tree;

    public CloudFormationOptions Options { get; } = options;

    public EvaluationBudget Budget { get; } = budget;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What other templates, modules or macros make that are not here.</summary>
    public List<MissingModule> Missing { get; } = [];

    /// <summary>Parts that could not be read, so that what they declare is not known.</summary>
    public int LostBlocks { get; set; }

    /// <summary>The tree of a template, read once however many stacks are made of it; null where there is none.</summary>
    public MapNode? TemplateOrNull(string path)
    {
        if (!_templates.TryGetValue(path, out var root))
            _templates[path] = root = TemplateFile.RootOrNull(this, path);
        return root;
    }

    /// <summary>Takes room for one more stack; false when there are too many, which is reported once.</summary>
    public bool TryAddStack(string path) => ++_stacks <= MostStacks || Cut(path);

    /// <summary>Takes room for one more resource; false when there are too many, which is reported once.</summary>
    public bool TryAddResource(string path) => ++_resources <= MostResources || Cut(path);

    private bool Cut(string path)
    {
        if (!_isCut)
        {
            _isCut = true;
            LostBlocks++;
            Diagnostics.Add(StackDiagnostics.TooMany(path, MostStacks, MostResources));
        }

        return false;
    }
}
