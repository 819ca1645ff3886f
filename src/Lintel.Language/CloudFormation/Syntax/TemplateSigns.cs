namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>Tells templates from all the other YAML and JSON in a repository, by content and never by name.</summary>
internal static class TemplateSigns
{
    private const string Version = "AWSTemplateFormatVersion";

    private static readonly string[] Owners = ["AWS", "Alexa", "Custom"];

    /// <summary>Whether a file is worth reading at all: a cheap look that rules out nearly everything.</summary>
    public static bool MayBe(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("AWSTemplateFormatVersion"u8) >= 0 || (bytes.IndexOf("Resources"u8) >= 0 && bytes.IndexOf("::"u8) >= 0);

    /// <summary>A template names its format, or has resources of types such as <c>AWS::SQS::Queue</c>.</summary>
    public static bool IsTemplate(Node? root)
    {
        if (root is not MapNode map || map.ValueOrNull("apiVersion") is not null && map.ValueOrNull("kind") is not null)
            return false;
        return map.ValueOrNull(Version) is not null || map.Map("Resources").Members.Any(IsResource);
    }

    // Loops and includes stand among resources, and may make all of them.
    private static bool IsResource(Member member) => member.Name.StartsWith("Fn::", StringComparison.Ordinal) || (member.Value is MapNode resource && IsType(resource.TextOrNull("Type")));

    private static bool IsType(string? type) =>
        type?.Split("::") is [var owner, var service, ..] && service.Length > 0 && (Owners.Contains(owner, StringComparer.Ordinal) || owner.All(char.IsLetterOrDigit) && owner.Length > 0);
}
