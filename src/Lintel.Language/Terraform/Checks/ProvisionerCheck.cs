using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Checks when provisioners run, and what they may ask for when that is while their resource is destroyed.</summary>
internal static class ProvisionerCheck
{
    public static void Run(ModuleConfiguration module, DiagnosticBag diagnostics)
    {
        foreach (var provisioner in module.Resources.SelectMany(resource => resource.Block.Body.Blocks).Where(block => block.Type == "provisioner"))
        {
            var isLast = Keyword(provisioner, "when", "create", "destroy", diagnostics) == "destroy";
            Keyword(provisioner, "on_failure", "continue", "fail", diagnostics);
            if (isLast)
                Body(provisioner.Body, diagnostics);
        }
    }

    private static string? Keyword(ConfigBlock provisioner, string name, string one, string other, DiagnosticBag diagnostics)
    {
        if (provisioner.Body.FindOrNull(name) is not { } argument || argument.Value is MissingExpression)
            return null;
        var isQuoted = NameCheck.QuotedOrNull(argument.Value, argument.File) is not null;
        var word = argument.Value switch
        {
            VariableExpression keyword => keyword.Name,
            TemplateExpression { Parts: [TemplateText text] } => text.Text,
            _ => null,
        };
        if (word != one && word != other)
            diagnostics.Add(LanguageDiagnostics.NoKeyword(name, $"either {one} or {other}", argument.ValuePlace));
        else if (isQuoted && !argument.File.Path.EndsWith(".json", StringComparison.Ordinal))
            diagnostics.Add(LanguageDiagnostics.QuotedKeyword(argument.ValuePlace));
        return word;
    }

    private static void Body(ConfigBody body, DiagnosticBag diagnostics)
    {
        foreach (var argument in body.Attributes.Where(argument => argument.Name is not ("on_failure" or "when")))
        {
            if (References.Free(argument.Value).Any(name => name.Name is not ("self" or "count" or "each" or "path" or "terraform")))
                diagnostics.Add(LanguageDiagnostics.WhileDestroying(argument.ValuePlace));
        }

        foreach (var connection in body.Blocks)
            Body(connection.Body, diagnostics);
    }
}
