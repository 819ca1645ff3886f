using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Compares the blocks of Terraform's own language with what each takes.</summary>
internal sealed class OwnBlockCheck(ModuleConfiguration module, DiagnosticBag diagnostics)
{
    private static readonly ImmutableHashSet<string> ReservedVariables =
        ["count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version"];

    private static readonly ImmutableSortedDictionary<string, int> Labels = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("assert", 0), KeyValuePair.Create("backend", 1), KeyValuePair.Create("cloud", 0), KeyValuePair.Create("connection", 0),
        KeyValuePair.Create("lifecycle", 0), KeyValuePair.Create("postcondition", 0), KeyValuePair.Create("precondition", 0), KeyValuePair.Create("provider_meta", 1),
        KeyValuePair.Create("provisioner", 1), KeyValuePair.Create("required_providers", 0), KeyValuePair.Create("validation", 0),
    ]);

    public void Run()
    {
        foreach (var variable in module.Variables.Values)
        {
            Body(variable.Block);
            Name(variable.Block, 0);
            if (ReservedVariables.Contains(variable.Name))
                diagnostics.Add(TerraformDiagnostics.ReservedName(variable.Name, new Place(variable.Block.File, variable.Block.Labels[0].Span)));
        }

        foreach (var block in module.Outputs.Values.Concat(module.Others))
        {
            Body(block);
            Name(block, 0);
            if (block.Type == "check" && block.Body.BlockOrNull("assert") is null)
                diagnostics.Add(SchemaDiagnostics.MissingAssertion(block.Header));
            if (block.Type == "check")
                Once("A check", block.Body.Blocks.Where(nested => nested.Type == "data"));
            if (block.Type == "import" && block.Body.FindOrNull("id") is null && block.Body.FindOrNull("identity") is null)
                diagnostics.Add(SchemaDiagnostics.MissingArgument("id", "import", block));
        }

        foreach (var call in module.ModuleCalls.Values)
        {
            if (call.Body.FindOrNull("source") is null)
                diagnostics.Add(SchemaDiagnostics.MissingArgument("source", $"module \"{call.LabelOrEmpty(0)}\"", call));
            foreach (var nested in call.Body.Blocks)
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(nested.Type, $"module \"{call.LabelOrEmpty(0)}\"", "", nested.Kind));
            Repetition(call);
            Name(call, 0);
        }

        foreach (var resource in module.Resources)
            Resource(resource);
        foreach (var provider in module.Providers.Values.Where(provider => provider.Body.BlockOrNull("lifecycle") is not null))
            diagnostics.Add(SchemaDiagnostics.UnsupportedBlock("lifecycle", $"provider \"{provider.LabelOrEmpty(0)}\"", "", provider.Body.Blocks.First(block => block.Type == "lifecycle").Kind));
        Settings();
    }

    private void Resource(ResourceConfig resource)
    {
        Repetition(resource.Block);
        if (resource.Block.Labels.Length > 0)
            Name(resource.Block, 0);
        Name(resource.Block, 1);
        var blocks = resource.Block.Body.Blocks;
        Once("A " + resource.Kind, blocks.Where(block => block.Type == "lifecycle"));
        Once("A " + resource.Kind, blocks.Where(block => block.Type == "connection"));
        foreach (var block in blocks.Where(block => block.Type is "lifecycle" or "connection" or "provisioner"))
        {
            Labelled(block);
            if (resource.Kind != "resource" && block.Type != "lifecycle")
            {
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(block.Type, $"{resource.Kind} \"{resource.Type}\"", "", block.Kind));
                continue;
            }

            if (block.Type == "provisioner" && block.Labels.Length == 1 && OwnBlock.ProvisionerOrNull(block.LabelOrEmpty(0)) is null)
                diagnostics.Add(LanguageDiagnostics.NoProvisioner(block.LabelOrEmpty(0), Suggestion.OrNothing(block.LabelOrEmpty(0), OwnBlock.Provisioners), new Place(block.File, block.Labels[0].Span)));
            Body(block);
        }

        if (resource.Kind == "resource" || resource.Block.Body.BlockOrNull("lifecycle") is not { } lifecycle)
            return;
        foreach (var argument in lifecycle.Body.Attributes.Where(argument => argument.Name is "create_before_destroy" or "ignore_changes" or "prevent_destroy" or "replace_triggered_by"))
            diagnostics.Add(LanguageDiagnostics.OnlyManaged(argument.Name, resource.Kind == "data" ? "data source" : "ephemeral resource", argument.NamePlace));
    }

    private void Settings()
    {
        foreach (var terraform in module.TerraformBlocks)
            Body(terraform);
        foreach (var locals in module.Files.Where(file => !file.Source.Path.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(file => file.Body.Blocks.Where(block => block.Type == "locals").Select(block => new ConfigBlock(file.Source, block))))
        {
            foreach (var nested in locals.Body.Blocks)
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(nested.Type, "locals", "", nested.Kind));
        }

        var blocks = module.TerraformBlocks.SelectMany(block => block.Body.Blocks).ToList();
        foreach (var type in (ReadOnlySpan<string>)["backend", "cloud", "required_providers"])
            Once("A module", blocks.Where(block => block.Type == type));
        if (blocks.Find(block => block.Type == "cloud") is { } cloud && blocks.Find(block => block.Type == "backend") is { } backend)
            diagnostics.Add(LanguageDiagnostics.BothBackends(cloud.Header, new Place(backend.File, backend.Syntax.HeaderSpan)));
    }

    private void Once(string what, IEnumerable<ConfigBlock> blocks)
    {
        ConfigBlock? first = null;
        foreach (var block in blocks)
        {
            if (first is not null)
                diagnostics.Add(LanguageDiagnostics.Second(block.Type, what, first.Header, block.Header));
            first ??= block;
        }
    }

    private void Body(ConfigBlock block, string around = "")
    {
        var own = block.Type == "provisioner" ? OwnBlock.ProvisionerOrNull(block.LabelOrEmpty(0)) : OwnBlock.FindOrNull(block.Type, around);
        if (own is null)
            return;
        var what = block.Labels.Length == 0 ? block.Type : $"{block.Type} \"{block.LabelOrEmpty(0)}\"";
        foreach (var argument in block.Body.Attributes.Where(argument => !own.TakesAnyArgument && !own.Arguments.Contains(argument.Name)))
            diagnostics.Add(SchemaDiagnostics.UnsupportedArgument(argument.Name, what, Suggestion.OrNothing(argument.Name, own.Arguments), argument.NamePlace));
        foreach (var name in own.Required.Where(name => block.Body.FindOrNull(name) is null))
            diagnostics.Add(SchemaDiagnostics.MissingArgument(name, what, block));
        foreach (var nested in block.Body.Blocks)
        {
            if (!own.Blocks.Contains(nested.Type))
            {
                diagnostics.Add(SchemaDiagnostics.UnsupportedBlock(nested.Type, what, Suggestion.OrNothing(nested.Type, own.Blocks), nested.Kind));
                continue;
            }

            Labelled(nested);
            Body(nested, block.Type);
        }
    }

    private void Labelled(ConfigBlock block)
    {
        if (Labels.TryGetValue(block.Type, out var wanted) && block.Labels.Length != wanted)
            diagnostics.Add(LanguageDiagnostics.Labels(block.Type, wanted, block.Labels.Length < wanted ? block.Opening : new Place(block.File, block.Labels[wanted].Span)));
    }

    private void Name(ConfigBlock block, int label)
    {
        if (label < block.Labels.Length && !Identifier.IsValid(block.Labels[label].Text) && !block.Labels[label].Text.StartsWith('_'))
            diagnostics.Add(TerraformDiagnostics.InvalidName(block.Labels[label].Text, block.Type, new Place(block.File, block.Labels[label].Span)));
    }

    private void Repetition(ConfigBlock block)
    {
        if (block.Body.FindOrNull("count") is { } count && block.Body.FindOrNull("for_each") is { } forEach)
            diagnostics.Add(TerraformDiagnostics.TwoRepetitions(forEach.NamePlace, count.NamePlace));
    }
}
