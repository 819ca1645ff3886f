using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Cloud.Common;

/// <summary>Reads the statements of a policy out of the value that holds it.</summary>
internal static class PolicyReading
{
    private const string Document = "aws_iam_policy_document";

    // Documents may be built from documents; nobody nests them deeper, and a circle must end.
    private const int DeepestDocument = 8;

    public static SettingList<PolicyStatement> Statements(Reader from, string? terraform, string? cloudFormation)
    {
        var found = from.FindValue(terraform, cloudFormation);
        if (found.Unknown is { } reason)
            return new([], false, reason);
        return found.Value is { IsNull: false } value && found.Place is { } place ? Of(value, place, from, found.Name, 0) : SettingList<PolicyStatement>.Of([]);
    }

    private static SettingList<PolicyStatement> Of(Value value, Place place, Reader from, string name, int depth)
    {
        // The document's own blocks know where they stand, and whether there may be more of them.
        if (value.IsUnknown && depth < DeepestDocument && DocumentOrNull(value, from) is { } data)
            return OfDocument(data, depth + 1);
        if (value.UnknownOrNull is { Json: null, Pieces.IsEmpty: true } unknown)
            return new([], false, unknown.Reason);
        var root = JsonBlock.Of(JsonText.Read(value), place);
        if (!root.IsComplete || root.Items.Length != 1)
            return new([], false, root.Reason ?? "it is not a policy");
        var blocks = from.Within(root.Items[0], name).Blocks("Statement", "Statement");
        var places = StatementPlaces.Find(place, blocks.Items.Length);
        if (places.IsEmpty && value.IsKnown && DocumentOrNull(value, from)?.Blocks("statement", null) is { } written && written.Items.Length == blocks.Items.Length)
            places = [.. written.Items.Select(block => block.Location.Place)];
        // A template's statements know where they stand.
        if (places.IsEmpty && !from.IsTerraform && from.Blocks(null, $"{name[(name.LastIndexOf('.') + 1)..]}.Statement") is var own && own.Items.Length == blocks.Items.Length)
            places = [.. own.Items.Select(block => block.Location.Place)];
        return new([.. blocks.Items.Select((block, index) => JsonStatement.Read(block, places.IsEmpty ? place : places[index]))], blocks.IsComplete, blocks.Reason);
    }

    /// <summary>The document a value stands for, by its symbol or, once evaluated, by the one document it refers to.</summary>
    private static Reader? DocumentOrNull(Value value, Reader from)
    {
        var addresses = value.UnknownOrNull is { } unknown
            ? unknown.Symbol is { Path: "json" or "minified_json" } symbol ? ImmutableArray.Create(symbol.Address) : []
            : [.. value.Marks.References.Where(address => address.Contains($"data.{Document}.", StringComparison.Ordinal))];
        return addresses.Length == 1 ? from.LookupOrNull(Document, addresses[0]) : null;
    }

    /// <summary>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</summary>
    private static SettingList<PolicyStatement> OfDocument(Reader data, int depth)
    {
        var own = data.Blocks("statement", null, DocumentStatement.Read);
        var merged = Sources("source_policy_documents").Concat(Source("source_json"));
        return Override(Override(merged, own), Sources("override_policy_documents").Concat(Source("override_json")));

        SettingList<PolicyStatement> Source(string name) => Statements(data, name, null);

        SettingList<PolicyStatement> Sources(string name)
        {
            var texts = data.Texts(name, null);
            var all = new SettingList<PolicyStatement>([], texts.IsComplete, texts.Reason);
            foreach (var text in texts)
            {
                if (text is { Raw: { } raw, Location: { } location })
                    all = all.Concat(Of(raw, location.Place, data, name, depth));
            }

            return all;
        }
    }

    /// <summary>A later statement takes the place of an earlier one of the same id.</summary>
    private static SettingList<PolicyStatement> Override(SettingList<PolicyStatement> first, SettingList<PolicyStatement> then)
    {
        var ids = then.Select(statement => statement.Sid.TryGet(out var id) ? id : "").Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var kept = first.Where(statement => Verdict.Of(!(statement.Sid.TryGet(out var id) && ids.Contains(id))));
        return kept.Concat(then);
    }
}
