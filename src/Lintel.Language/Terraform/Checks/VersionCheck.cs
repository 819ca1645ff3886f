using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks what a module says of versions, and of the providers that it requires. OpenTofu lets references stand there, so none is refused.</summary>
internal sealed class VersionCheck(ModuleConfiguration module, DiagnosticBag diagnostics)
{
    private static readonly ImmutableSortedSet<string> Keys = ["configuration_aliases", "source", "version"];

    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var terraform in module.TerraformBlocks)
        {
            if (terraform.Body.FindOrNull("required_version") is { } version)
                Constraint(version.Value, version.File, takesNumbers: true);
            foreach (var provider in terraform.Body.Blocks.Where(block => block.Type == "required_providers").SelectMany(block => block.Body.Attributes))
                Required(provider);
        }

        foreach (var provider in module.Providers.Values)
            Provider(provider);
        foreach (var call in module.ModuleCalls.Values)
        {
            if (call.Body.FindOrNull("version") is not { } version)
                continue;
            if (CallSource.IsLocal(CallSource.Of(call)) && call.Body.FindOrNull("source") is { } source)
                diagnostics.Add(LanguageDiagnostics.VersionOfLocal(source.ValuePlace));
            else
                Constraint(version.Value, version.File, takesNumbers: true);
        }
    }

    private void Constraint(Expression value, SourceFile file, bool takesNumbers)
    {
        var isRight = value switch
        {
            TemplateExpression { Parts: [TemplateText text] } => VersionConstraint.IsValid(text.Text),
            TemplateExpression { Parts: [] } or TupleExpression or ObjectExpression => false,
            LiteralExpression { Kind: LiteralKind.Number } => takesNumbers,
            LiteralExpression { Kind: LiteralKind.True or LiteralKind.False } => false,
            _ => true,
        };
        if (!isRight)
            diagnostics.Add(LanguageDiagnostics.InvalidVersion(new Place(file, value.Span)));
    }

    private void Required(ConfigAttribute provider)
    {
        Name(provider.Name, provider.ValuePlace);
        var (source, place) = ($"hashicorp/{provider.Name}", provider.ValuePlace);
        if (provider.Value is ObjectExpression given)
        {
            foreach (var item in given.Items)
            {
                if (Item(provider, item) is { } named)
                    source = named;
            }
        }
        else if (provider.Value is TemplateExpression)
        {
            Constraint(provider.Value, provider.File, takesNumbers: false);
        }
        else if (provider.Value is TupleExpression)
        {
            diagnostics.Add(LanguageDiagnostics.RequiredProvider("A provider is required by a version constraint, or by an object with \"source\" and \"version\". Write one of them.", place));
        }

        if (!_sources.TryAdd(source, provider.Name) && _sources[source] != provider.Name)
            diagnostics.Add(LanguageDiagnostics.RequiredTwice(source, _sources[source], place));
    }

    /// <summary>The source that the item gives; null when it gives something else.</summary>
    private string? Item(ConfigAttribute provider, ObjectItem item)
    {
        var place = new Place(provider.File, item.Value.Span);
        switch (Text(item.Key))
        {
            case "version":
                Constraint(item.Value, provider.File, takesNumbers: false);
                break;
            case "source" when Text(item.Value) is { } source:
                if (FaultOrNull(source) is { } fault)
                    diagnostics.Add(LanguageDiagnostics.InvalidSource(fault, place));
                return source;
            case "source" when item.Value is LiteralExpression or TupleExpression or ObjectExpression:
                diagnostics.Add(LanguageDiagnostics.InvalidSource("The source of a provider is a text.", place));
                break;
            case "configuration_aliases":
                Aliases(provider.Name, item.Value, provider.File);
                break;
            case { } key when !Keys.Contains(key):
                diagnostics.Add(LanguageDiagnostics.RequiredProvider(
                    $"A required provider has no \"{key}\". {(Suggestion.OrNothing(key, Keys) is { Length: > 0 } hint ? hint : "Settings go into its provider block.")}",
                    new Place(provider.File, item.Key.Span)));
                break;
        }

        return null;
    }

    private void Aliases(string provider, Expression value, SourceFile file)
    {
        if (value is not TupleExpression { Elements: var aliases })
        {
            diagnostics.Add(LanguageDiagnostics.NoList("configuration_aliases", new Place(file, Beginning.Of(value, file))));
            return;
        }

        foreach (var alias in aliases.Where(_ => !file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            if (NamePath.FromOrNull(alias) is not { } path)
                diagnostics.Add(LanguageDiagnostics.NoReference("configuration_aliases", new Place(file, alias.Span)));
            else if (path.Root.Name != provider)
                diagnostics.Add(LanguageDiagnostics.RequiredProvider($"An alias of this provider begins with \"{provider}\". Change it.", new Place(file, value.Span)));
        }
    }

    private void Provider(ConfigBlock provider)
    {
        Name(provider.LabelOrEmpty(0), provider.Header);
        if (provider.Body.FindOrNull("version") is not { } version)
            return;
        diagnostics.Add(LanguageDiagnostics.VersionInProvider(version.ValuePlace));
        Constraint(version.Value, version.File, takesNumbers: true);
    }

    private void Name(string name, Place place)
    {
        if (!IsPart(name))
            diagnostics.Add(LanguageDiagnostics.ProviderName($"\"{name}\" cannot name a provider. Use letters, digits and dashes between them.", place));
        else if (name.Any(char.IsAsciiLetterUpper))
            diagnostics.Add(LanguageDiagnostics.ProviderName($"\"{name}\" is the name of a provider, which has no capital letters. Write it in small ones.", place));
    }

    private static string? FaultOrNull(string source) => source.Split('/') switch
    {
        { Length: > 3 } => $"\"{source}\" has more than three parts.",
        var parts when parts.Any(part => part.Length == 0) => $"\"{source}\" lacks a part.",
        var parts when !parts[^1..].Concat(parts.Length > 1 ? parts[^2..^1] : []).All(part => IsPart(part)) || (parts.Length == 3 && parts[0].Contains('_', StringComparison.Ordinal))
            => $"\"{source}\" has other characters than letters, digits and dashes between them.",
        [.., var type] when type.StartsWith("terraform-", StringComparison.Ordinal) => $"\"{source}\" is the name of a repository and of no provider.",
        _ => null,
    };

    // Names in other scripts are left to the registry.
    private static bool IsPart(string part) => part is "-" || (part.Length > 0 && part[0] != '-' && part[^1] != '-' && !part.Contains("--", StringComparison.Ordinal)
        && part.All(letter => letter == '-' || letter > '\x7f' || char.IsAsciiLetterOrDigit(letter)));

    private static string? Text(Expression? expression) => expression switch
    {
        TemplateExpression { Parts: [TemplateText text] } => text.Text,
        TemplateExpression { Parts: [] } => "",
        _ => null,
    };
}
