using System.Collections.Immutable;
using Lintel.Language.Diagnostics;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Compares what a module call gives with what the module takes.</summary>
internal static class CallCheck
{
    private static readonly ImmutableHashSet<string> MetaNames = ["source", "version", "providers", "count", "for_each", "depends_on"];

    public static void Run(CheckedModule module, DiagnosticBag diagnostics)
    {
        foreach (var (name, call) in module.Configuration.ModuleCalls)
        {
            if (!module.Targets.TryGetValue(name, out var target) || module.Configuration.Duplicates.Contains("module." + name))
                continue;
            var what = $"module \"{name}\"";
            foreach (var argument in call.Body.Attributes)
            {
                if (!MetaNames.Contains(argument.Name) && !target.Variables.ContainsKey(argument.Name))
                    diagnostics.Add(SchemaDiagnostics.UnsupportedArgument(argument.Name, what, Suggestion.OrNothing(argument.Name, target.Variables.Keys.Concat(MetaNames)), argument.NamePlace));
            }

            foreach (var variable in target.Variables.Values.Where(variable => variable.Default is null && call.Body.FindOrNull(variable.Name) is null))
                diagnostics.Add(SchemaDiagnostics.MissingArgument(variable.Name, what, call));
        }
    }
}
