using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks the arguments of Terraform's own blocks that are read before anything has a value.</summary>
internal static class ConstantCheck
{
    private static readonly ImmutableHashSet<string> Flags = ["create_before_destroy", "destroy", "ephemeral", "nullable", "prevent_destroy", "sensitive"];

    public static void Run(ModuleConfiguration module, EvaluationBudget budget, DiagnosticBag diagnostics)
    {
        var blocks = module.Variables.Values.Select(variable => variable.Block).Concat(module.Outputs.Values)
            .Concat(module.Resources.SelectMany(resource => resource.Block.Body.Blocks).Concat(module.Others.SelectMany(block => block.Body.Blocks)).Where(block => block.Type == "lifecycle"));
        foreach (var argument in blocks.SelectMany(block => block.Body.Attributes))
        {
            var type = Flags.Contains(argument.Name) ? DataType.Bool : argument.Name == "description" ? DataType.String : null;
            if (type is null || argument.Value is MissingExpression)
                continue;
            var faults = new DiagnosticBag(5);
            var value = new Evaluator(argument.File, ConstantScope.Instance, faults, budget).Evaluate(argument.Value);
            diagnostics.AddRange(faults.ToImmutable());
            if (faults.Count == 0 && !value.TryConvertTo(type, out _))
                diagnostics.Add(LanguageDiagnostics.NotConstant(argument.Name, type.FriendlyName, new Place(argument.File, Beginning.Of(argument.Value, argument.File))));
        }
    }
}
