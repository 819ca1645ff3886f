using System.Globalization;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>Whether a module may run with the provider version that the schema table is of.</summary>
internal static class ProviderVersions
{
    private static readonly Version Table = new(5, 100, 0);

    /// <summary>False when the module's own constraint on the AWS provider leaves that version out.</summary>
    public static bool AllowTable(ModuleConfiguration module) => ConstraintOrNull(module) is not { } constraint || constraint.Split(',').All(Allows);

    private static string? ConstraintOrNull(ModuleConfiguration module) => module.TerraformBlocks
        .SelectMany(block => block.Body.Blocks).Where(block => block.Type == "required_providers")
        .Select(block => block.Body.FindOrNull("aws")?.Value).Select(TextOrNull).FirstOrDefault(text => text is not null);

    private static string? TextOrNull(Expression? expression) => expression switch
    {
        TemplateExpression { Parts: [TemplateText text] } => text.Text,
        ObjectExpression given => TextOrNull(given.Items.FirstOrDefault(item => TextOrNull(item.Key) == "version")?.Value),
        _ => null,
    };

    private static bool Allows(string part)
    {
        var text = part.Trim();
        var sign = text.TakeWhile(letter => !char.IsAsciiDigit(letter) && letter != 'v').Count();
        var numbers = text[sign..].TrimStart('v').Split('-')[0].Split('.');
        if (numbers.Length > 3 || !numbers.All(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return true;
        var values = numbers.Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        var version = new Version(values[0], values.ElementAtOrDefault(1), values.ElementAtOrDefault(2));
        return text[..sign].Trim() switch
        {
            "" or "=" => Table == version,
            "!=" => Table != version,
            ">" => Table > version,
            ">=" => Table >= version,
            "<" => Table < version,
            "<=" => Table <= version,
            "~>" => Table >= version && (values.Length < 3 ? Table.Major == version.Major : Table.Major == version.Major && Table.Minor == version.Minor),
            _ => true,
        };
    }
}
