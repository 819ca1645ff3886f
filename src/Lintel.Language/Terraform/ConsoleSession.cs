using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl;
using Lintel.Language.Terraform.Checks;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>Evaluates expressions in a root module, as <c>terraform console</c> does.</summary>
public sealed class ConsoleSession
{
    // What a module gives is seen when it is evaluated.
    private static readonly Dictionary<string, ModuleConfiguration> NoTargets = [];

    private readonly RootModule _root;
    private readonly Func<EvaluationBudget> _budget;

    /// <param name="tree">What may be read.</param>
    /// <param name="path">The root module's folder, or a single file.</param>
    /// <param name="options">Values and choices given beside the files.</param>
    /// <param name="budget">Gives each expression a budget of its own.</param>
    public ConsoleSession(SourceTree tree, string path, TerraformOptions options, Func<EvaluationBudget> budget) =>
        (_root, _budget) = (RootModule.Load(tree, path, options, budget()), budget);

    public ConsoleAnswer Answer(string expression)
    {
        // A heredoc ends with its line, so the last line is one too.
        var source = new SourceFile("<console-input>", expression + "\n");
        var (syntax, faults) = HclParser.ParseExpression(source);
        if (faults.FirstOrDefault(fault => fault.Level == DiagnosticLevel.Error) is { } fault)
            return ConsoleAnswer.Failed(fault);
        var diagnostics = new DiagnosticBag();
        // What is declared nowhere is wrong even where "try" would pass over it.
        new ReferenceCheck(_root.Module.Configuration, NoTargets, diagnostics).RunAlone(syntax, source);
        if (diagnostics.ToImmutable().FirstOrDefault(diagnostic => diagnostic.Level == DiagnosticLevel.Error) is { } undeclared)
            return ConsoleAnswer.Failed(undeclared);
        var value = new Evaluator(source, new ConsoleScope(_root.Module.Scope), diagnostics, _budget()).Evaluate(syntax);
        return diagnostics.ToImmutable().FirstOrDefault(diagnostic => diagnostic.Level == DiagnosticLevel.Error) is { } error
            ? ConsoleAnswer.Failed(error)
            : ConsoleAnswer.Of(value);
    }
}
