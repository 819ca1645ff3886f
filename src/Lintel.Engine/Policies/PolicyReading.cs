using System.Text;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Language.Diagnostics;
using Lintel.Language.Documents;
using Lintel.Language.Text;
using Lintel.Rules;

namespace Lintel.Engine.Policies;

/// <summary>Reads one policy in the format that Checkov publishes, with what Lintel adds to its metadata.</summary>
/// <remarks>https://www.checkov.io/3.Custom%20Policies/YAML%20Custom%20Policies.html</remarks>
internal sealed class PolicyReading(DiagnosticBag diagnostics)
{
    /// <summary>The rule; null where there is none, which the bag then tells.</summary>
    public static PolicyRule? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        var root = Document.Read(file, faults);
        diagnostics.AddRange(faults.ToImmutable());
        return faults.HasErrors ? null : new PolicyReading(diagnostics).Read(root, new Place(file, default));
    }

    private PolicyRule? Read(DocumentNode? root, Place top)
    {
        if (root is not DocumentMap map || (map.ValueOrNull("metadata") is null && map.ValueOrNull("definition") is null))
            return Refuse(PolicyDiagnostics.NoPolicy(root?.Place ?? top));
        if (map.ValueOrNull("metadata") is not DocumentMap metadata)
            return Refuse(PolicyDiagnostics.Missing("metadata", map.ValueOrNull("metadata")?.Place ?? map.Place));
        if (map.MemberOrNull("definition") is not { } definition)
            return Refuse(PolicyDiagnostics.Missing("definition", map.Place));
        if (metadata.TextOrNull("id") is not { Length: > 0 } id || Slug(id) is not { Length: > 0 } slug)
            return Refuse(PolicyDiagnostics.Missing("metadata.id", metadata.Place));
        if (metadata.TextOrNull("name") is not { Length: > 0 } name)
            return Refuse(PolicyDiagnostics.Missing("metadata.name", metadata.Place));
        var conditions = new ConditionReading(diagnostics);
        // The published form has one block; a list of one is read as that block.
        var condition = conditions.Read(definition.Value is DocumentList { Items: [var only] } ? only : definition.Value, 0);
        return condition is null ? null : new PolicyRule(slug, Definition(id, name, metadata), condition);
    }

    private RuleDefinition Definition(string id, string name, DocumentMap metadata)
    {
        var own = metadata.ValueOrNull("lintel") as DocumentMap;
        var severity = SeverityOf(metadata.TextOrNull("severity"));
        return new RuleDefinition
        {
            Title = name.TrimEnd('.'),
            Fails = own?.TextOrNull("fails")?.TrimEnd('.') ?? $"Does not hold: {name.TrimEnd('.')}",
            Severity = severity,
            Practices = [.. Practices(metadata.ValueOrNull("best_practices"), severity).Concat(Practices(own?.ValueOrNull("best_practices"), severity)).DistinctBy(bearing => bearing.Practice)],
            Aliases = [.. Texts(own?.ValueOrNull("aliases")).Prepend(id)],
            Effort = Enum.TryParse<Effort>(own?.TextOrNull("effort"), ignoreCase: true, out var effort) && Enum.IsDefined(effort) ? effort : Effort.Small,
            Url = metadata.TextOrNull("guideline"),
        };
    }

    private IEnumerable<Bearing> Practices(DocumentNode? node, Severity severity)
    {
        foreach (var item in node is DocumentList list ? list.Items : node is null ? [] : [node])
        {
            var own = item as DocumentMap;
            if ((own?.TextOrNull("id") ?? (item as DocumentScalar)?.Text) is not { } id)
                diagnostics.Add(PolicyDiagnostics.NoSuchPractice("", item.Place));
            else if (Catalogue.WellArchitected.BestPracticeOrNull(id.Trim().ToUpperInvariant()) is not { } practice)
                diagnostics.Add(PolicyDiagnostics.NoSuchPractice(id, item.Place));
            else
                yield return new Bearing(practice.Id, Word(own, "pass", OnPass.Supports), Word(own, "fail", severity == Severity.High ? OnFailure.Refutes : OnFailure.Weakens));
        }
    }

    private T Word<T>(DocumentMap? map, string name, T otherwise)
        where T : struct, Enum
    {
        if (map?.MemberOrNull(name) is not { } member)
            return otherwise;
        if (member.Value is DocumentScalar scalar && Enum.TryParse<T>(scalar.Text, ignoreCase: true, out var word) && Enum.IsDefined(word))
            return word;
        diagnostics.Add(PolicyDiagnostics.UnknownWord($"effect of a {name}", (member.Value as DocumentScalar)?.Text ?? "", string.Join(", ", Enum.GetNames<T>().Select(known => $"\"{known.ToLowerInvariant()}\"")), member.Value.Place));
        return otherwise;
    }

    private static IEnumerable<string> Texts(DocumentNode? node) =>
        (node is DocumentList list ? list.Items : node is null ? [] : [node]).OfType<DocumentScalar>().Select(scalar => scalar.Text).Where(text => text.Length > 0);

    private static Severity SeverityOf(string? word) => word?.ToUpperInvariant() switch
    {
        "CRITICAL" or "HIGH" => Severity.High,
        "LOW" or "INFO" or "NONE" => Severity.Low,
        _ => Severity.Medium,
    };

    private PolicyRule? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    // CKV2_CUSTOM_1 → ckv2-custom-1.
    private static string Slug(string id)
    {
        var slug = new StringBuilder();
        foreach (var character in id.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
                slug.Append(character);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
