using System.Reflection;
using System.Text;
using Lintel.Cloud.Building;
using Lintel.Cloud.Mapping;
using Lintel.Rules.Discovery;

namespace Lintel.Docs;

/// <summary>The table of resource types.</summary>
internal static class ResourcesPage
{
    public static GeneratedPage Make()
    {
        var kinds = ArchitectureBuilder.ResourceKinds;
        var page = new StringBuilder($"{Markdown.Origin}\n\n# Resource types\n\n");
        page.Append($"{Markdown.Plural(kinds.Count, "resource type")} as typed records. Settings of satellites (`aws_s3_bucket_versioning` …) are merged into the record they belong to.\n");
        page.Append("\"Rules\" counts those about the type itself; rules about several resources, or about any that keeps a contract, come on top.\n");
        foreach (var service in kinds.GroupBy(kind => Markdown.ServiceOf(kind.Type)).OrderBy(service => service.Key, StringComparer.Ordinal))
        {
            page.Append($"\n## {service.Key}\n\n").Head("type", "Terraform", "CloudFormation", "settings", "rules");
            foreach (var kind in service.OrderBy(kind => kind.Type.Name, StringComparer.Ordinal))
                page.Row(
                    $"[{kind.Type.Name}](../src/{Markdown.FileOf(kind.Type)}.cs)",
                    string.Join(", ", new[] { kind.Types.Terraform }.Concat(kind.Types.Also).Where(name => name.Length > 0).Select(name => $"`{name}`")),
                    kind.Types.CloudFormation.Length > 0 ? $"`{kind.Types.CloudFormation}`" : "",
                    $"{Settings(kind)}",
                    $"{Rules(kind)}");
        }

        return new GeneratedPage("docs/resources.md", page.ToString());
    }

    private static int Settings(ResourceKind kind) =>
        kind.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Count(property => property.SetMethod is not null);

    private static int Rules(ResourceKind kind) =>
        RuleSet.All.Count(rule => rule.GetType().BaseType is { IsGenericType: true } shape && shape.GetGenericArguments()[0] == kind.Type);
}
