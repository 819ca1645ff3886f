using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>What <c>aws_iam_policy_document</c> makes of its statements and of the documents it merges, as the provider renders it.</summary>
/// <remarks>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</remarks>
internal sealed class PolicyDocument
{
    private const string DefaultVersion = "2012-10-17";

    // Far above what fits into the 32 kB of the largest policy that AWS takes; documents that merge each other twice grow without end.
    private const int MostStatements = 2_000;

    private readonly List<PolicyStatement> _statements = [];
    private string _version = "";
    private Value? _id;
    private Unknown? _unknown;
    private bool _lacksStatements;

    /// <summary>The value of one of the data source's results, or null when it is none of them.</summary>
    public static Value? ResultOrNull(ResolvedBlock body, string name)
    {
        if (name is not ("json" or "minified_json" or "id"))
            return null;
        var document = new PolicyDocument();
        document.Read(body);
        return document.Result(name);
    }

    private void Read(ResolvedBlock body)
    {
        foreach (var source in Documents(body, "source_policy_documents", "source_json"))
            MergeText(source);
        var own = new PolicyReader(Text(body, "version") ?? DefaultVersion);
        var blocks = body.Blocks("statement");
        if (!blocks.IsComplete)
            LacksStatements(new Unknown(blocks.Reason ?? "the statements are not known"));
        Merge(Text(body, "version") ?? DefaultVersion, Set(body, "policy_id"), blocks.Items.Select(own.Statement));
        if (own.UnknownOrNull is { } unknown)
            NotKnown(unknown);
        foreach (var source in Documents(body, "override_policy_documents", "override_json"))
            MergeText(source);
    }

    private Value Result(string name)
    {
        KeyValuePair<string, Value>[] head = [KeyValuePair.Create("Version", Value.String(_version)), .. _id is null ? [] : new[] { KeyValuePair.Create("Id", _id) }];
        if (_unknown is not null)
        {
            // A statement that is not known stands for those that cannot be told.
            Value[] rest = _lacksStatements ? [Value.UnknownOf(DataType.Dynamic, _unknown)] : [];
            var statements = Value.Tuple([.. _statements.Select(statement => Value.Object(statement.Fields())), .. rest]);
            var json = Value.Object(head.Append(KeyValuePair.Create("Statement", statements)));
            return Value.UnknownOf(DataType.String, new Unknown(_unknown.Reason, NotNull: true) { Json = name == "id" ? null : json });
        }

        var text = PolicyJson.Write(head, _statements, isIndented: name != "minified_json");
        return Value.String(name == "id" ? ProviderHash.Of(text).ToString(System.Globalization.CultureInfo.InvariantCulture) : text);
    }

    private void MergeText(Value source)
    {
        if (source.IsNull || source is { IsKnown: true, AsString: "" })
            return;
        if (source.UnknownOrNull is { } unknown)
        {
            NotKnown(unknown);
            _lacksStatements |= unknown.Json is null || !PolicyText.HasAllStatements(unknown.Json);
            if (unknown.Json is { } partly)
                Merge(PolicyText.Of(partly));
            return;
        }

        if (PolicyText.ParseOrNull(source.AsString) is { } parsed)
            Merge(parsed);
        else
            LacksStatements(new Unknown("a document that it merges is no policy"));
    }

    private void Merge(PolicyText parsed) => Merge(parsed.Version, parsed.Id, parsed.Statements);

    /// <summary>Statements with the same Sid replace each other; the newest version wins.</summary>
    private void Merge(string version, Value? id, IEnumerable<PolicyStatement> statements)
    {
        _id = id ?? _id;
        if (string.CompareOrdinal(version, _version) > 0)
            _version = version;
        foreach (var statement in statements)
        {
            if (_statements.Count == MostStatements)
            {
                LacksStatements(new Unknown("the document has more statements than any policy can have"));
                return;
            }

            // A principal or a condition without its values is a part that nobody has noted.
            if (statement.Fields().Select(field => field.Value.FirstUnknown()).FirstOrDefault(unknown => unknown is not null) is { } lost)
                NotKnown(lost);
            var same = statement.SidOrNull is { } sid ? _statements.FindIndex(existing => existing.SidOrNull == sid) : -1;
            if (same < 0)
                _statements.Add(statement);
            else
                _statements[same] = statement;
        }
    }

    private void NotKnown(Unknown why) => _unknown ??= why;

    private void LacksStatements(Unknown why)
    {
        NotKnown(why);
        _lacksStatements = true;
    }

    private IEnumerable<Value> Documents(ResolvedBlock body, string list, string single)
    {
        if (body.PropertyOrNull(single)?.Value is { IsNull: false } one)
            yield return one;
        if (body.PropertyOrNull(list)?.Value is not { IsNull: false } many)
            yield break;
        if (many.UnknownOrNull is { } unknown)
            LacksStatements(unknown);
        foreach (var document in many.IsKnown ? many.AsElements : ImmutableArray<Value>.Empty)
            yield return document;
    }

    private string? Text(ResolvedBlock body, string name) => Set(body, name) is { } value
        ? value.IsKnown ? value.AsString : Remember(value)
        : null;

    private string? Remember(Value value)
    {
        if (value.UnknownOrNull is { } unknown)
            NotKnown(unknown);
        return null;
    }

    private Value? Set(ResolvedBlock body, string name)
    {
        if (body.PropertyOrNull(name)?.Value is not { IsNull: false } value || value is { IsKnown: true, AsString: "" })
            return null;
        Remember(value);
        return value;
    }
}
