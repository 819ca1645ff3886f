using System.Runtime.CompilerServices;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>
/// One walk from a root: what all its modules share. Values are computed when asked for, by whoever asks, under one lock: resources of one root
/// refer to each other in any direction, so a lock per value could deadlock.
/// </summary>
internal sealed class Resolution(SourceTree tree, string rootFolder, TerraformOptions options, EvaluationBudget budget)
{
    /// <summary>Nested computations before a chain is cut: each costs about ten stack frames.</summary>
    private const int MaxDepth = 150;

    private readonly Lock _gate = new();
    private readonly DiagnosticBag _doubtful = new(limit: 1);
    private Dictionary<string, string>? _downloaded;
    private int _depth;

    public SourceTree Tree { get; } = tree;

    public string RootFolder { get; } = rootFolder;

    public TerraformOptions Options { get; } = options;

    public EvaluationBudget Budget { get; } = budget;

    public DiagnosticBag Diagnostics { get; } = new();

    public ModuleLoader Loader { get; } = ModuleLoader.Of(tree);

    /// <summary>Calls that lead nowhere, in the order they were followed.</summary>
    public List<ModuleCall> MissingCalls { get; } = [];

    /// <summary>Calls of a module that is already calling them, or that are nested too deep.</summary>
    public List<ModuleCall> RecursiveCalls { get; } = [];

    /// <summary>Folders of downloaded modules by the path of their call.</summary>
    public Dictionary<string, string> DownloadedModules => _downloaded ??= ModuleManifest.Read(Tree, RootFolder);

    /// <summary>True when circles of the sources were reported with their members, so that each need not be told again where it is met.</summary>
    public bool CirclesAreTold { get; set; }

    public bool IsDeep => _depth > MaxDepth / 2;

    /// <summary>An evaluator that reports what is certainly a fault.</summary>
    public Evaluator Evaluator(SourceFile file, Scope scope) =>
        new(file, scope, scope is InstanceScope { IsHypothetical: true } ? _doubtful : Diagnostics, Budget);

    /// <summary>The slot's value, computed now if it never was. A circle or a chain that is too long gives a diagnostic and an unknown value.</summary>
    public Value Force(Slot slot, Func<Value> compute, string what, Place place)
    {
        if (slot.ValueOrNull is { } known)
            return known;
        lock (_gate)
        {
            if (slot.ValueOrNull is { } meanwhile)
                return meanwhile;
            if (slot.IsRunning)
                return Refuse(CirclesAreTold ? null : TerraformDiagnostics.Cycle(what, place), "it depends on itself");
            if (_depth >= MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
                return Refuse(TerraformDiagnostics.TooDeep(what, place), "the chain of references is too long");
            slot.IsRunning = true;
            _depth++;
            try
            {
                return slot.ValueOrNull = compute();
            }
            finally
            {
                _depth--;
                slot.IsRunning = false;
            }
        }
    }

    /// <summary>Runs what changes shared state that is no slot, such as a module's instances.</summary>
    public T Locked<T>(Func<T> work)
    {
        lock (_gate)
            return work();
    }

    private Value Refuse(Diagnostic? diagnostic, string reason)
    {
        if (diagnostic is not null)
            Diagnostics.Add(diagnostic);
        return Value.UnknownOf(DataType.Dynamic, new Unknown(reason));
    }
}
