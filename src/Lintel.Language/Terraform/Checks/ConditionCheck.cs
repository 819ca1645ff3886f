using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Finds conditions that test nothing: they refer to nothing, not to their own variable, or to the resource that they are part of.</summary>
internal static class ConditionCheck
{
    public static void Run(ModuleConfiguration module, DiagnosticBag diagnostics)
    {
        foreach (var variable in module.Variables.Values)
        {
            foreach (var condition in Conditions(variable.Block.Body.Blocks, "validation"))
            {
                if (!References.Free(condition.Value).Any())
                    diagnostics.Add(LanguageDiagnostics.ConstantCondition("validation", condition.ValuePlace));
                else if (!Names(condition.Value).Any(names => names is ["var", var name] && name == variable.Name))
                    diagnostics.Add(LanguageDiagnostics.ForeignCondition(variable.Name, condition.ValuePlace));
            }
        }

        foreach (var resource in module.Resources)
        {
            foreach (var lifecycle in resource.Block.Body.Blocks.Where(block => block.Type == "lifecycle"))
            {
                Run(lifecycle, "precondition", resource.Key, diagnostics);
                Run(lifecycle, "postcondition", resource.Key, diagnostics);
            }
        }

        foreach (var output in module.Outputs.Values)
            Run(output, "precondition", null, diagnostics);
        foreach (var check in module.Others.Where(block => block.Type == "check"))
            Run(check, "assert", null, diagnostics);
    }

    private static void Run(ConfigBlock around, string type, string? own, DiagnosticBag diagnostics)
    {
        foreach (var condition in Conditions(around.Body.Blocks, type))
        {
            if (!References.Free(condition.Value).Any())
                diagnostics.Add(LanguageDiagnostics.ConstantCondition(type, condition.ValuePlace));
            else if (own is not null && Names(condition.Value).Any(names => string.Join('.', names) == own))
                diagnostics.Add(LanguageDiagnostics.SelfReference(own, condition.ValuePlace));
        }
    }

    private static IEnumerable<ConfigAttribute> Conditions(IEnumerable<ConfigBlock> blocks, string type) =>
        blocks.Where(block => block.Type == type).Select(block => block.Body.FindOrNull("condition")).OfType<ConfigAttribute>()
            .Where(condition => condition.Value is not MissingExpression);

    /// <summary>The first two and the first three names of every chain of attributes.</summary>
    private static IEnumerable<string[]> Names(Expression expression)
    {
        var open = new Stack<SyntaxNode>([expression]);
        while (open.TryPop(out var node))
        {
            if (node is GetAttributeExpression { Source: VariableExpression root } step)
                yield return [root.Name, step.Name];
            else if (node is GetAttributeExpression { Source: GetAttributeExpression { Source: VariableExpression first } second } third)
                yield return [first.Name, second.Name, third.Name];
            foreach (var child in node.Children)
                open.Push(child);
        }
    }
}
