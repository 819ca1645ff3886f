using System.Buffers;
using Lintel.Language.Terraform.Schema;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>
/// Which recorded resource a text means: ids, ARNs and host names that providers gave tell the resource, once it is made, as a reference
/// did before. A text that several resources are known by means none of them, unless the name of the attribute says which type is meant.
/// </summary>
internal sealed class IdentityIndex
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly Dictionary<string, List<RecordedInstance>> _owners = new(StringComparer.Ordinal);

    public IdentityIndex(IEnumerable<RecordedInstance> instances)
    {
        foreach (var instance in instances)
        {
            var schema = TerraformSchema.FindOrNull(instance.IsData ? "data" : "resource", instance.Type);
            foreach (var (name, value) in instance.Values.Members())
            {
                if (value.IsText && IsIdentity(name.AsText, value.Raw, schema))
                    Add(value.AsText, instance);
            }
        }
    }

    /// <summary>Addresses of the resources that a text means, as a whole or by the ARNs within it; none when that cannot be told.</summary>
    public IEnumerable<string> Meant(string text, string attribute, RecordedInstance by)
    {
        if (text.Length > 2 && OwnerOrNull(text, attribute, by) is { } owner)
            return [owner.Address];
        return text.Length > 20 && text.Contains("arn:", StringComparison.Ordinal) ? Within(text, by) : [];
    }

    private List<string> Within(string text, RecordedInstance by)
    {
        var found = new List<string>();
        foreach (var piece in text.Split(['"', ' ', ',', '\n', '\\', '\'', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!piece.StartsWith("arn:", StringComparison.Ordinal))
                continue;
            var arn = piece.TrimEnd('*').TrimEnd('/', ':');
            if (OwnerOrNull(arn, "", by) is { } owner)
                found.Add(owner.Address);
        }

        return found;
    }

    private RecordedInstance? OwnerOrNull(string text, string attribute, RecordedInstance by)
    {
        if (!_owners.TryGetValue(text, out var all))
            return null;
        var others = all.Where(instance => !ReferenceEquals(instance, by)).ToList();
        var named = others.Where(instance => Names(attribute, instance.Type)).ToList();
        if (named.Count == 1)
            return named[0];
        return others.Count == 1 && IsOpaque(text) ? others[0] : null;
    }

    /// <summary>Whether an attribute is named for a type: <c>subnet_ids</c> for <c>aws_subnet</c>.</summary>
    private static bool Names(string attribute, string type)
    {
        var stem = attribute;
        foreach (var ending in (ReadOnlySpan<string>)["_ids", "_id", "_arns", "_arn", "_names", "_name", "_urls", "_url", "_identifier", "s"])
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        var at = type.IndexOf('_', StringComparison.Ordinal);
        var kind = type[(at + 1)..];
        return stem.Length > 0 && (kind == stem || kind.EndsWith("_" + stem, StringComparison.Ordinal) || stem.EndsWith("_" + kind, StringComparison.Ordinal));
    }

    /// <summary>Texts that no two things have by accident: ARNs, URLs, host names, and ids that AWS makes.</summary>
    private static bool IsOpaque(string text) =>
        text.StartsWith("arn:", StringComparison.Ordinal) || text.Contains(".amazonaws.com", StringComparison.Ordinal) || text.Contains(".cloudfront.net", StringComparison.Ordinal)
        || (text.LastIndexOf('-') is var dash and > 0 && text.Length - dash > 8 && text.AsSpan(dash + 1).IndexOfAnyExcept(Hexadecimal) < 0);

    private static bool IsIdentity(string name, ReadOnlySpan<char> raw, BlockSchema? schema)
    {
        if (raw.Length is < 5 or > 300)
            return false;
        var declared = schema?.AttributeOrNull(name);
        if (declared is { CanBeSet: true })
            return name == "id";
        return name is "id" or "arn" || (declared is not null && raw.ContainsAny('.', '/') && !raw.Contains(' '));
    }

    private void Add(string text, RecordedInstance instance)
    {
        if (!_owners.TryGetValue(text, out var owners))
            _owners[text] = owners = [];
        if (owners.Count < 32 && !owners.Exists(owner => ReferenceEquals(owner, instance)))
            owners.Add(instance);
    }
}
