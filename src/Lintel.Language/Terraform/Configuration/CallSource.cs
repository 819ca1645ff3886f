using Lintel.Language.Hcl.Syntax;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>The <c>source</c> of a module call as it is written.</summary>
internal static class CallSource
{
    /// <summary>The source as it is written out; empty where it is put together.</summary>
    public static string Of(ConfigBlock call) =>
        call.Body.FindOrNull("source") is { Value: TemplateExpression { Parts: [TemplateText text] } } ? text.Text : "";

    /// <summary>True for a folder beside the caller; everything else is downloaded.</summary>
    public static bool IsLocal(string source) => source is "." or ".."
        || source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal);
}
