using System.Globalization;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Whether a module may run with the major version of the provider that the schema table is of: within one, nothing is taken away.</summary>
internal static class ProviderVersions
{
    private const int Table = 5;

    /// <summary>False for what the table lacks and a later major version, which the module allows, gives every resource.</summary>
    public static bool Allow(ModuleConfiguration module, string missing) => AllowTable(module)
        && !(missing == "region" && ConstraintOrNull(module)?.Split(',').All(part => Allows(part, Table + 1)) is not false);

    /// <summary>False when the module's own constraint on the AWS provider leaves that major version out.</summary>
    public static bool AllowTable(ModuleConfiguration module) => ConstraintOrNull(module) is not { } constraint || constraint.Split(',').All(part => Allows(part, Table));

    private static string? ConstraintOrNull(ModuleConfiguration module) => module.TerraformBlocks
        .SelectMany(block => block.Body.Blocks).Where(block => block.Type == "required_providers")
        .Select(block => block.Body.FindOrNull("aws")?.Value).Select(TextOrNull).FirstOrDefault(text => text is not null);

    private static string? TextOrNull(Expression? expression) => expression switch
    {
        TemplateExpression { Parts: [TemplateText text] } => text.Text,
        ObjectExpression given => TextOrNull(given.Items.FirstOrDefault(item => TextOrNull(item.Key) == "version")?.Value),
        _ => null,
    };

    private static bool Allows(string part, int version)
    {
        var text = part.Trim();
        var sign = text.TakeWhile(letter => !char.IsAsciiDigit(letter) && letter != 'v').Count();
        var numbers = text[sign..].TrimStart('v').Split('-')[0].Split('.');
        if (numbers.Length > 3 || !numbers.All(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return true;
        var values = numbers.Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        return text[..sign].Trim() switch
        {
            "" or "=" or "~>" => values[0] == version,
            ">" or ">=" => values[0] <= version,
            "<" => values[0] > version || (values[0] == version && values.Skip(1).Any(value => value > 0)),
            "<=" => values[0] >= version,
            _ => true,
        };
    }
}
