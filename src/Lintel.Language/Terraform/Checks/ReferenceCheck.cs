using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Finds references to what the module does not declare.</summary>
internal sealed class ReferenceCheck(ModuleConfiguration module, DiagnosticBag diagnostics)
{
    private static readonly ImmutableHashSet<string> ValueNames = ["count", "each", "path", "self", "terraform", "provider"];
    private static readonly string[] PathNames = ["cwd", "module", "root"];
    private static readonly string[] TerraformNames = ["applying", "workspace"];

    private bool _isAlone;

    public void Run()
    {
        foreach (var local in module.Locals.Values)
            Visit(local.Value, local.File, []);
        foreach (var block in module.Outputs.Values.Concat(module.Providers.Values).Concat(module.ModuleCalls.Values))
            Visit(block.Body, []);
        foreach (var resource in module.Resources)
            Visit(resource.Block.Body, []);
        foreach (var variable in module.Variables.Values)
        {
            foreach (var validation in variable.Block.Body.Blocks)
                Visit(validation.Body, []);
        }

        foreach (var check in module.Others.Where(block => block.Type == "check"))
        {
            foreach (var assertion in check.Body.Blocks.Where(block => block.Type == "assert"))
                Visit(assertion.Body, []);
        }
    }

    /// <summary>Checks an expression that stands in no block, where nothing repeats and nothing is itself.</summary>
    public void RunAlone(Expression expression, SourceFile file)
    {
        _isAlone = true;
        Visit(expression, file, []);
    }

    private void Visit(ConfigBody body, ImmutableHashSet<string> bound)
    {
        foreach (var attribute in body.Attributes)
        {
            if (!HoldsNames(attribute.Name))
                Visit(attribute.Value, attribute.File, bound);
        }

        foreach (var block in body.Blocks)
            Visit(block.Body, block.Type == "dynamic" ? bound.Add(IteratorOf(block)) : bound);
    }

    private static bool HoldsNames(string attribute) => attribute is "ignore_changes" or "provider" or "providers" or "iterator" or "configuration_aliases";

    private static string IteratorOf(ConfigBlock dynamic) =>
        dynamic.Body.FindOrNull("iterator") is { Value: VariableExpression name } ? name.Name : dynamic.EffectiveType;

    private void Visit(SyntaxNode node, SourceFile file, ImmutableHashSet<string> bound)
    {
        switch (node)
        {
            case GetAttributeExpression or IndexExpression or VariableExpression:
                VisitReference(node, file, bound);
                break;
            case ForExpression loop:
                Visit(loop.Collection, file, bound);
                var inside = bound.Add(loop.ValueName);
                if (loop.KeyName is not null)
                    inside = inside.Add(loop.KeyName);
                foreach (var child in loop.Children.Skip(1))
                    Visit(child, file, inside);
                break;
            case TemplateFor loop:
                Visit(loop.Collection, file, bound);
                var within = bound.Add(loop.ValueName);
                if (loop.KeyName is not null)
                    within = within.Add(loop.KeyName);
                foreach (var part in loop.Parts)
                    Visit(part, file, within);
                break;
            default:
                foreach (var child in node.Children)
                    Visit(child, file, bound);
                break;
        }
    }

    /// <summary>Follows a chain of steps inwards to its root name, looking at the index expressions on the way.</summary>
    private void VisitReference(SyntaxNode node, SourceFile file, ImmutableHashSet<string> bound)
    {
        var names = new Stack<string?>();
        for (var at = node; ;)
        {
            switch (at)
            {
                case GetAttributeExpression step:
                    names.Push(step.Name);
                    at = step.Source;
                    continue;
                case IndexExpression index:
                    names.Push(null);
                    Visit(index.Key, file, bound);
                    at = index.Source;
                    continue;
                case VariableExpression root when !bound.Contains(root.Name) && (_isAlone || !ValueNames.Contains(root.Name)):
                    Check(root.Name, [.. names], new Place(file, node.Span));
                    return;
                case VariableExpression:
                    return;
                default:
                    Visit(at, file, bound);
                    return;
            }
        }
    }

    private void Check(string root, ImmutableArray<string?> steps, Place place)
    {
        if (diagnostics.IsFull)
            return;
        if (root == "self")
        {
            diagnostics.Add(TerraformDiagnostics.NotInContext(root, "a provisioner, connection or postcondition", place));
            return;
        }

        if (steps.Length == 0 || steps[0] is not { } first)
        {
            diagnostics.Add(TerraformDiagnostics.IncompleteReference(root, place));
            return;
        }

        switch (root)
        {
            case "each":
                diagnostics.Add(TerraformDiagnostics.NotInContext($"each.{first}", "for_each", place));
                break;
            case "count":
                diagnostics.Add(TerraformDiagnostics.NotInContext($"count.{first}", "count", place));
                break;
            case "path":
                Declared("Path", first, PathNames, place);
                break;
            case "terraform":
                Declared("Terraform attribute", first, TerraformNames, place);
                break;
            case "var":
                Declared("Variable", first, module.Variables.Keys, place);
                break;
            case "local":
                Declared("Local value", first, module.Locals.Keys, place);
                break;
            case "module":
                Declared("Module", first, module.ModuleCalls.Keys, place);
                break;
            case "data" or "ephemeral" or "resource":
                Resource(root, first, steps[1..], place);
                break;
            default:
                Resource("resource", root, steps, place);
                break;
        }
    }

    private void Resource(string kind, string type, ImmutableArray<string?> steps, Place place)
    {
        if (steps.Length == 0 || steps[0] is not { } name)
        {
            diagnostics.Add(TerraformDiagnostics.IncompleteReference(kind == "resource" ? type : $"{kind}.{type}", place));
            return;
        }

        var key = ResourceConfig.KeyOf(kind, type, name);
        if (!module.ResourcesByKey.TryGetValue(key, out var resource))
        {
            diagnostics.Add(TerraformDiagnostics.Undeclared(kind == "data" ? "Data source" : "Resource", key,
                Suggestion.OrNothing(key, module.ResourcesByKey.Keys), place));
            return;
        }

        if (steps.Skip(1).FirstOrDefault(step => step is not null) is { } attribute && resource.SchemaOrNull is { } schema
            && schema.AttributeOrNull(attribute) is null && schema.BlockOrNull(attribute) is null && ProviderVersions.AllowTable(module))
            diagnostics.Add(TerraformDiagnostics.UnsupportedAttribute(attribute, key,
                Suggestion.OrNothing(attribute, schema.Attributes.Keys.Concat(schema.Blocks.Keys)), place));
    }

    private void Declared(string what, string name, ICollection<string> known, Place place)
    {
        if (!known.Contains(name))
            diagnostics.Add(TerraformDiagnostics.Undeclared(what, name, Suggestion.OrNothing(name, known), place));
    }
}
