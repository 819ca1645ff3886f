using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Finds references to what the module does not declare.</summary>
internal sealed class ReferenceCheck(ModuleConfiguration module, IReadOnlyDictionary<string, ModuleConfiguration> targets, DiagnosticBag diagnostics)
{
    private static readonly ImmutableHashSet<string> RepetitionNames = ["count", "each", "self"];
    private static readonly string[] ProvisionerKeywords = ["on_failure", "when"];
    private static readonly string[] PathNames = ["cwd", "module", "root"];
    private static readonly string[] CountNames = ["index"];
    private static readonly string[] EachNames = ["key", "value"];
    private static readonly string[] TerraformNames = ["applying", "workspace"];

    // What has no meaning in the block at hand.
    private ImmutableHashSet<string> _absent = RepetitionNames;

    // What the expression at hand is the value of, which it may not ask for.
    private string? _own;

    public void Run()
    {
        foreach (var local in module.Locals.Values)
        {
            _own = "local." + local.Name;
            Visit(local.Value, local.File, []);
            _own = null;
        }

        foreach (var output in module.Outputs.Values)
            Visit(output.Body, []);
        // OpenTofu repeats providers.
        foreach (var provider in module.Providers.Values)
            VisitRepeated(provider.Body, AbsentIn(provider.Body));
        foreach (var call in module.ModuleCalls.Values)
            VisitRepeated(call.Body, AbsentIn(call.Body));
        foreach (var resource in module.Resources)
        {
            _own = resource.Key;
            VisitRepeated(resource.Block.Body, AbsentIn(resource.Block.Body));
            _own = null;
        }

        foreach (var variable in module.Variables.Values)
        {
            foreach (var validation in variable.Block.Body.Blocks)
                Visit(validation.Body, []);
        }

        foreach (var import in module.Others.Where(block => block.Type == "import"))
        {
            _absent = AbsentIn(import.Body);
            Visit(import.Body, [], "to");
            _absent = RepetitionNames;
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
        _absent = RepetitionNames;
        Visit(expression, file, []);
    }

    /// <summary>Checks a reference that is given as text.</summary>
    public void RunNames(ReadOnlySpan<string> names, Place place)
    {
        _absent = RepetitionNames;
        Check(names[0], [.. names[1..]], new ReferenceChain(place.File, place.Span, [.. Enumerable.Repeat(place.Span.End, names.Length - 1)]));
    }

    private static ImmutableHashSet<string> AbsentIn(ConfigBody body)
    {
        var absent = body.FindOrNull("count") is null ? RepetitionNames : RepetitionNames.Remove("count");
        return body.FindOrNull("for_each") is null ? absent : absent.Remove("each");
    }

    private void VisitRepeated(ConfigBody body, ImmutableHashSet<string> absent)
    {
        _absent = absent;
        Visit(body, []);
        _absent = RepetitionNames;
    }

    private void Visit(ConfigBody body, ImmutableHashSet<string> bound, params ReadOnlySpan<string> names)
    {
        foreach (var attribute in body.Attributes)
        {
            if (!HoldsNames(attribute.Name) && !names.Contains(attribute.Name))
                Visit(attribute.Value, attribute.File, bound);
            else if (attribute.Name == "depends_on")
                VisitNames(attribute);
        }

        foreach (var block in body.Blocks)
            Visit(block, block.Type == "dynamic" ? bound.Add(IteratorOf(block)) : bound);
    }

    private void Visit(ConfigBlock block, ImmutableHashSet<string> bound)
    {
        var (absent, own) = (_absent, _own);
        if (block.Type is "provisioner" or "connection" or "postcondition" && own is not null)
            _absent = absent.Remove("self");
        // A condition that asks for its own resource is told as a whole; what a resource triggers or runs may name it.
        if (block.Type is "provisioner" or "connection" or "lifecycle")
            _own = own is null ? null : "";
        Visit(block.Body, bound, block.Type == "provisioner" ? ProvisionerKeywords : []);
        (_absent, _own) = (absent, own);
    }

    // It stands before everything that is repeated.
    private void VisitNames(ConfigAttribute dependsOn)
    {
        var absent = _absent;
        _absent = RepetitionNames;
        Visit(dependsOn.Value, dependsOn.File, []);
        _absent = absent;
    }

    private static bool HoldsNames(string attribute) =>
        attribute is "configuration_aliases" or "depends_on" or "ignore_changes" or "iterator" or "provider" or "providers";

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
        var ends = new Stack<int>();
        for (var at = node; ;)
        {
            switch (at)
            {
                case GetAttributeExpression step:
                    names.Push(step.Name);
                    ends.Push(step.Span.End);
                    at = step.Source;
                    continue;
                case IndexExpression index:
                    names.Push(null);
                    ends.Push(index.Span.End);
                    Visit(index.Key, file, bound);
                    at = index.Source;
                    continue;
                case VariableExpression root when !bound.Contains(root.Name) && root.Name != "provider" && (_absent.Contains(root.Name) || !RepetitionNames.Contains(root.Name)):
                    Check(root.Name, [.. names], new ReferenceChain(file, root.Span, [.. ends]));
                    return;
                case VariableExpression root:
                    if (!bound.Contains(root.Name))
                        Repeated(root.Name, [.. names], new ReferenceChain(file, root.Span, [.. ends]));
                    return;
                default:
                    Visit(at, file, bound);
                    return;
            }
        }
    }

    /// <summary>Checks what is asked of <c>count</c> and <c>each</c> where they have a value.</summary>
    private void Repeated(string root, ImmutableArray<string?> steps, ReferenceChain chain)
    {
        if (root is not ("count" or "each"))
            return;
        if (steps.Length == 0 || steps[0] is not { } name)
            diagnostics.Add(TerraformDiagnostics.IncompleteReference(root, chain.Upto(0)));
        else
            Declared("Attribute", name, root == "count" ? CountNames : EachNames, chain.Upto(1));
    }

    private void Check(string root, ImmutableArray<string?> steps, ReferenceChain chain)
    {
        if (diagnostics.IsFull)
            return;
        if (root == "self")
        {
            diagnostics.Add(TerraformDiagnostics.NotInContext(root, "a provisioner, connection or postcondition", chain.Upto(0)));
            return;
        }

        if (steps.Length == 0 || steps[0] is not { } first)
        {
            diagnostics.Add(TerraformDiagnostics.IncompleteReference(root, chain.Upto(0)));
            return;
        }

        switch (root)
        {
            case "each":
                diagnostics.Add(TerraformDiagnostics.NotInContext($"each.{first}", "for_each", chain.Upto(1)));
                break;
            case "count":
                diagnostics.Add(TerraformDiagnostics.NotInContext($"count.{first}", "count", chain.Upto(1)));
                break;
            case "path":
                Declared("Path", first, PathNames, chain.Upto(1));
                break;
            case "terraform":
                Declared("Terraform attribute", first, TerraformNames, chain.Upto(1));
                break;
            case "var":
                Declared("Variable", first, module.Variables.Keys, chain.Upto(1));
                break;
            case "local" when _own == $"local.{first}":
                diagnostics.Add(LanguageDiagnostics.SelfReference(_own, chain.Upto(1)));
                break;
            case "local":
                Declared("Local value", first, module.Locals.Keys, chain.Upto(1));
                break;
            case "module":
                Module(first, steps[1..], chain);
                break;
            case "data" or "ephemeral" or "resource":
                Resource(root, first, steps, 1, chain);
                break;
            default:
                Resource("resource", root, steps, 0, chain);
                break;
        }
    }

    /// <param name="kind">What is referred to.</param>
    /// <param name="type">Its type.</param>
    /// <param name="steps">All steps behind the root.</param>
    /// <param name="at">The step that gives its name.</param>
    /// <param name="chain">Where the steps stand.</param>
    private void Resource(string kind, string type, ImmutableArray<string?> steps, int at, ReferenceChain chain)
    {
        if (steps.Length <= at || steps[at] is not { } name)
        {
            diagnostics.Add(TerraformDiagnostics.IncompleteReference(kind == "resource" ? type : $"{kind}.{type}", chain.Upto(at)));
            return;
        }

        var key = ResourceConfig.KeyOf(kind, type, name);
        if (!module.ResourcesByKey.TryGetValue(key, out var resource))
        {
            diagnostics.Add(TerraformDiagnostics.Undeclared(kind == "data" ? "Data source" : "Resource", key,
                Suggestion.OrNothing(key, module.ResourcesByKey.Keys), chain.Upto(at + 1)));
            return;
        }

        if (key == _own)
        {
            diagnostics.Add(LanguageDiagnostics.SelfReference(key, chain.Upto(at + 1)));
            return;
        }

        var isRepeated = resource.Block.Body.FindOrNull("count") is not null || resource.Block.Body.FindOrNull("for_each") is not null;
        var inner = steps[(at + 1)..];
        if (inner.IsEmpty || module.Duplicates.Contains(key))
            return;
        if (isRepeated != inner[0] is null)
        {
            // A type of its own may have anything, but not two shapes.
            diagnostics.Add(isRepeated
                ? TerraformDiagnostics.MissingInstanceKey(key, chain.Upto(at + 1))
                : TerraformDiagnostics.UnexpectedInstanceKey(key, chain.Upto(at + 2)));
            return;
        }

        var start = isRepeated ? 1 : 0;
        if (resource.SchemaOrNull is { } schema && SchemaSteps.MissingOrNull(schema, inner.AsSpan()[start..]) is var (place, attribute, known) && ProviderVersions.Allow(module, attribute))
            diagnostics.Add(TerraformDiagnostics.UnsupportedAttribute(attribute, key, Suggestion.OrNothing(attribute, known), chain.Step(at + 1 + start + place)));
    }

    private void Module(string name, ImmutableArray<string?> steps, ReferenceChain chain)
    {
        Declared("Module", name, module.ModuleCalls.Keys, chain.Upto(2));
        if (!targets.TryGetValue(name, out var target) || steps.IsEmpty || module.Duplicates.Contains("module." + name))
            return;
        var call = module.ModuleCalls[name].Body;
        var isRepeated = call.FindOrNull("count") is not null || call.FindOrNull("for_each") is not null;
        if (isRepeated != steps[0] is null)
            diagnostics.Add(isRepeated ? TerraformDiagnostics.MissingInstanceKey("module." + name, chain.Step(1)) : TerraformDiagnostics.UnexpectedInstanceKey("module." + name, chain.Upto(2)));
        else if (steps.ElementAtOrDefault(isRepeated ? 1 : 0) is { } output && !target.Outputs.ContainsKey(output))
            diagnostics.Add(TerraformDiagnostics.UnsupportedAttribute(output, $"module \"{name}\"", Suggestion.OrNothing(output, target.Outputs.Keys), chain.Step(isRepeated ? 2 : 1)));
    }

    private void Declared(string what, string name, ICollection<string> known, Place place)
    {
        if (!known.Contains(name))
            diagnostics.Add(TerraformDiagnostics.Undeclared(what, name, Suggestion.OrNothing(name, known), place));
    }
}
