using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks the arguments that take names and no values: how they are written, and what may be named in each.</summary>
internal sealed class NameCheck(ModuleConfiguration module, ReferenceCheck references, DiagnosticBag diagnostics)
{
    public void Run()
    {
        foreach (var resource in module.Resources)
        {
            DependsOn(resource.Block);
            if (resource.Block.Body.BlockOrNull("lifecycle") is not { } lifecycle)
                continue;
            if (Written(lifecycle.Body.FindOrNull("ignore_changes")) is { } ignored)
                Ignored(ignored, resource);
            if (Written(lifecycle.Body.FindOrNull("replace_triggered_by")) is { } triggers)
                Triggers(triggers);
        }

        foreach (var block in module.ModuleCalls.Values.Concat(module.Outputs.Values))
            DependsOn(block);
    }

    /// <summary>Null in JSON, where names are in quotes.</summary>
    private static ConfigAttribute? Written(ConfigAttribute? argument) =>
        argument is null || argument.File.Path.EndsWith(".json", StringComparison.Ordinal) ? null : argument;

    private ImmutableArray<Expression> Elements(ConfigAttribute argument)
    {
        if (argument.Value is TupleExpression tuple)
            return tuple.Elements;
        if (argument.Value is not MissingExpression)
            diagnostics.Add(LanguageDiagnostics.NoList(argument.Name, new Place(argument.File, Beginning.Of(argument.Value, argument.File))));
        return [];
    }

    private void DependsOn(ConfigBlock block)
    {
        if (Written(block.Body.FindOrNull("depends_on")) is not { } argument)
            return;
        foreach (var element in Elements(argument))
        {
            if (QuotedOrNull(element, argument.File) is { } quoted)
                Quoted(quoted);
            else if (NamePath.FromOrNull(element) is not { } path)
                NoReference(argument, element);
            else if (path.Root.Name is not ("var" or "local" or "module") && path.Steps.Skip(path.Root.Name is "data" or "ephemeral" ? 2 : 1).SkipWhile(step => step.Name is null).FirstOrDefault() is { } part)
                diagnostics.Add(LanguageDiagnostics.PartOfObject(argument.Name, new Place(argument.File, part.Span)));
        }
    }

    private void Ignored(ConfigAttribute argument, ResourceConfig resource)
    {
        if (argument.Value is VariableExpression { Name: "all" })
            return;
        if (argument.Value is TupleExpression { Elements: var all } && all.Any(element => element is TemplateExpression { Parts: [TemplateText { Text: "*" }] }))
        {
            diagnostics.Add(LanguageDiagnostics.IgnoredWildcard(argument.ValuePlace));
            return;
        }

        foreach (var element in Elements(argument))
        {
            if (QuotedOrNull(element, argument.File) is { } quoted)
            {
                diagnostics.Add(LanguageDiagnostics.QuotedReference(new Place(argument.File, element.Span)));
                Ignored(quoted.File.Slice(quoted.Span).ToString().Split('.', '[')[0], quoted, resource);
            }
            else if (NamePath.FromOrNull(element) is not { } path)
            {
                NoReference(argument, element);
            }
            else
            {
                Ignored(path.Root.Name, new Place(argument.File, path.Root.Span), resource);
            }
        }
    }

    private void Ignored(string name, Place place, ResourceConfig resource)
    {
        if (resource.SchemaOrNull is not { } schema || !ProviderVersions.Allow(module, name) || schema.BlockOrNull(name) is not null)
            return;
        if (schema.AttributeOrNull(name) is not { } attribute)
            diagnostics.Add(LanguageDiagnostics.UnsupportedName(name, resource.Type, Suggestion.OrNothing(name, schema.Attributes.Keys.Concat(schema.Blocks.Keys)), place));
        else if (!attribute.CanBeSet)
            diagnostics.Add(LanguageDiagnostics.IgnoredComputed(name, new Place(resource.Block.File, resource.Block.Labels[0].Span)));
    }

    private void Triggers(ConfigAttribute argument)
    {
        foreach (var element in Elements(argument))
        {
            if (NamePath.FromOrNull(element, takesKeys: true) is not { } path || path.Root.Name is "var" or "local" or "module" or "path" or "terraform" or "each" or "count" or "self")
                diagnostics.Add(LanguageDiagnostics.NoTrigger(new Place(argument.File, element.Span)));
        }
    }

    private void NoReference(ConfigAttribute argument, Expression element)
    {
        if (element is not (MissingExpression or ParenthesizedExpression))
            diagnostics.Add(LanguageDiagnostics.NoReference(argument.Name, new Place(argument.File, element.Span)));
    }

    /// <summary>Tells a reference in quotes, and where it leads when it leads nowhere.</summary>
    private void Quoted(Place name)
    {
        diagnostics.Add(LanguageDiagnostics.QuotedReference(new Place(name.File, Span.FromBounds(name.Span.Start - 1, name.Span.End + 1))));
        var words = name.File.Slice(name.Span).ToString().Split('[')[0].Split('.');
        if (words.Length >= 2 && words.All(Identifier.IsValid))
            references.RunNames(words, name);
    }

    /// <summary>Where the text between the quotes stands; null for what is no plain text in quotes.</summary>
    public static Place? QuotedOrNull(Expression expression, SourceFile file) =>
        expression is TemplateExpression { IsHeredoc: false, Parts: [TemplateText { Span.Length: > 0 } text] } && expression.Span.Length == text.Span.Length + 2
            ? new Place(file, text.Span)
            : null;
}
