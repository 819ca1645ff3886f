using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks which provider configurations resources and calls use, and whether there are such.</summary>
internal sealed class ProviderUseCheck(CheckedModule module, DiagnosticBag diagnostics)
{
    public void Run()
    {
        foreach (var resource in module.Configuration.Resources)
        {
            if (resource.Block.Body.FindOrNull("provider") is { } provider)
                Used(provider.Value, provider.File);
        }

        foreach (var (name, call) in module.Configuration.ModuleCalls)
        {
            var given = call.Body.FindOrNull("providers");
            if (given is { Value: ObjectExpression map } && !IsJson(given.File))
            {
                foreach (var item in map.Items)
                {
                    Quoted(item.Key, given.File);
                    Used(item.Value, given.File);
                }
            }

            if (module.Targets.TryGetValue(name, out var target))
                Call(name, call, given, target);
        }
    }

    private void Used(Expression value, SourceFile file)
    {
        if (value is MissingExpression || IsJson(file) || Quoted(value, file))
            return;
        // OpenTofu repeats providers and chooses one by a key.
        var path = NamePath.FromOrNull(value, takesKeys: true);
        if (path is null || path.Names.Count() > 1)
            diagnostics.Add(LanguageDiagnostics.NoReference("provider", new Place(file, value.Span)));
        else if (path.Names.FirstOrDefault() is { } alias && !Declared(module.Configuration).Contains($"{path.Root.Name}.{alias}"))
            diagnostics.Add(LanguageDiagnostics.NoProvider($"{path.Root.Name}.{alias}", new Place(file, value.Span)));
    }

    private bool Quoted(Expression value, SourceFile file)
    {
        if (NameCheck.QuotedOrNull(value, file) is not { } name)
            return false;
        diagnostics.Add(LanguageDiagnostics.QuotedReference(new Place(file, Span.FromBounds(name.Span.Start - 1, name.Span.End + 1))));
        return true;
    }

    private void Call(string name, ConfigBlock call, ConfigAttribute? given, ModuleConfiguration target)
    {
        HashSet<string> passed = given is { Value: ObjectExpression map } ? [.. map.Items.Select(item => given.File.Slice(item.Key.Span).ToString().Trim('"'))] : [];
        foreach (var alias in Asked(target).Where(alias => !passed.Contains(alias)))
            diagnostics.Add(LanguageDiagnostics.ProviderNotPassed(alias, $"Module \"{name}\"", call.Header));
        var configures = target.Providers.Values.Any(provider => !provider.Body.Blocks.IsEmpty || provider.Body.Attributes.Any(argument => argument.Name is not ("alias" or "version")));
        if (configures && (call.Body.FindOrNull("count") ?? call.Body.FindOrNull("for_each") ?? call.Body.FindOrNull("depends_on")) is { } argument)
            diagnostics.Add(LanguageDiagnostics.NotRepeatable($"Module \"{name}\"", argument.Value is TupleExpression { Elements: [var first, ..] } ? new Place(argument.File, first.Span) : argument.ValuePlace));
    }

    private static bool IsJson(SourceFile file) => file.Path.EndsWith(".json", StringComparison.Ordinal);

    private static HashSet<string> Declared(ModuleConfiguration configuration) => [.. configuration.Providers.Keys, .. Asked(configuration)];

    /// <summary>The aliases that a module wants from its caller.</summary>
    private static IEnumerable<string> Asked(ModuleConfiguration configuration) => configuration.TerraformBlocks
        .SelectMany(block => block.Body.Blocks).Where(block => block.Type == "required_providers").SelectMany(block => block.Body.Attributes)
        .SelectMany(provider => (provider.Value as ObjectExpression)?.Items.Where(item => item.Key is TemplateExpression { Parts: [TemplateText { Text: "configuration_aliases" }] })
            .SelectMany(item => item.Value is TupleExpression tuple ? tuple.Elements.AsEnumerable() : [])
            .Select(alias => provider.File.Slice(alias.Span).ToString().Trim('"')) ?? []);
}
