using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Compares the blocks of Terraform's own language with what each takes.</summary>
internal static class OwnBlockCheck
{
    private static readonly ImmutableHashSet<string> ReservedVariables =
        ["count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version"];

    private static readonly OwnBlock Condition = new("condition! error_message!", "");

    private static readonly ImmutableSortedDictionary<string, OwnBlock> Known = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, OwnBlock>
    {
        ["variable"] = new("default description ephemeral nullable sensitive type", "validation"),
        ["output"] = new("depends_on description ephemeral sensitive value!", "precondition"),
        ["lifecycle"] = new("create_before_destroy enabled ignore_changes prevent_destroy replace_triggered_by", "postcondition precondition"),
        ["check"] = new("", "assert data"),
        ["moved"] = new("from! to!", ""),
        ["removed"] = new("from!", "connection lifecycle provisioner"),
        ["validation"] = Condition,
        ["precondition"] = Condition,
        ["postcondition"] = Condition,
        ["assert"] = Condition,
    });

    public static void Run(ModuleConfiguration module, DiagnosticBag diagnostics)
    {
        foreach (var variable in module.Variables.Values)
        {
            Body(variable.Block, diagnostics);
            Name(variable.Block, 0, diagnostics);
            if (ReservedVariables.Contains(variable.Name))
                diagnostics.Add(TerraformDiagnostics.ReservedName(variable.Name, new Place(variable.Block.File, variable.Block.Labels[0].Span)));
        }

        foreach (var block in module.Outputs.Values.Concat(module.Others))
        {
            Body(block, diagnostics);
            Name(block, 0, diagnostics);
            if (block.Type == "check" && block.Body.BlockOrNull("assert") is null)
                diagnostics.Add(SchemaDiagnostics.MissingAssertion(block.Header));
        }

        foreach (var call in module.ModuleCalls.Values)
        {
            if (call.Body.FindOrNull("source") is null)
                diagnostics.Add(SchemaDiagnostics.MissingArgument("source", $"module \"{call.LabelOrEmpty(0)}\"", call));
            Repetition(call, diagnostics);
            Name(call, 0, diagnostics);
        }

        foreach (var resource in module.Resources)
        {
            Repetition(resource.Block, diagnostics);
            Name(resource.Block, 1, diagnostics);
            if (resource.Block.Body.BlockOrNull("lifecycle") is { } lifecycle)
                Body(lifecycle, diagnostics);
        }
    }

    private static void Body(ConfigBlock block, DiagnosticBag diagnostics)
    {
        if (!Known.TryGetValue(block.Type, out var own))
            return;
        var what = block.Labels.Length == 0 ? block.Type : $"{block.Type} \"{block.LabelOrEmpty(0)}\"";
        foreach (var argument in block.Body.Attributes.Where(argument => !own.Arguments.Contains(argument.Name)))
            diagnostics.Add(SchemaDiagnostics.UnsupportedArgument(argument.Name, what, Suggestion.OrNothing(argument.Name, own.Arguments), argument.NamePlace));
        foreach (var name in own.Required.Where(name => block.Body.FindOrNull(name) is null))
            diagnostics.Add(SchemaDiagnostics.MissingArgument(name, what, block));
        foreach (var nested in block.Body.Blocks)
        {
            if (own.Blocks.Contains(nested.Type))
                Body(nested, diagnostics);
            else
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(nested.Type, what, Suggestion.OrNothing(nested.Type, own.Blocks), nested.Header));
        }
    }

    private static void Name(ConfigBlock block, int label, DiagnosticBag diagnostics)
    {
        if (label < block.Labels.Length && !Identifier.IsValid(block.Labels[label].Text) && !block.Labels[label].Text.StartsWith('_'))
            diagnostics.Add(TerraformDiagnostics.InvalidName(block.Labels[label].Text, block.Type, new Place(block.File, block.Labels[label].Span)));
    }

    private static void Repetition(ConfigBlock block, DiagnosticBag diagnostics)
    {
        if (block.Body.FindOrNull("count") is { } count && block.Body.FindOrNull("for_each") is { } forEach)
            diagnostics.Add(TerraformDiagnostics.TwoRepetitions(forEach.NamePlace, count.NamePlace));
    }

    /// <summary>What a block takes, each as names with a blank between; an exclamation mark says that it must be there.</summary>
    private sealed class OwnBlock(string arguments, string blocks)
    {
        public ImmutableArray<string> Arguments { get; } = [.. Words(arguments).Select(word => word.TrimEnd('!'))];

        public ImmutableArray<string> Required { get; } = [.. Words(arguments).Where(word => word.EndsWith('!')).Select(word => word.TrimEnd('!'))];

        public ImmutableArray<string> Blocks { get; } = [.. Words(blocks)];

        private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
