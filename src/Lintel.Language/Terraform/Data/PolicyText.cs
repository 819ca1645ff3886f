using System.Collections.Immutable;
using System.Text.Json;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Data;

/// <summary>A policy read back from its JSON, as the provider does before it merges it.</summary>
internal sealed record PolicyText(string Version, Value? Id, ImmutableArray<PolicyStatement> Statements)
{
    /// <summary>Null when the text is no policy that the provider would read.</summary>
    public static PolicyText? ParseOrNull(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return OfOrNull(Read(json.RootElement));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The document that a policy data source has made, as a value; null for other data.</summary>
    public static Value? DocumentOrNull(string type, Value text)
    {
        if (type != "aws_iam_policy_document" || text is not { IsKnown: true, Type.Kind: DataTypeKind.String })
            return null;
        using var json = JsonDocument.Parse(text.AsString);
        return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : null;
    }

    /// <summary>As much of a partly known document as can be read.</summary>
    public static PolicyText Of(Value document) => OfOrNull(document, isLenient: true) ?? new PolicyText("", null, []);

    /// <summary>Whether a partly known document shows every statement it has, however little is known of one.</summary>
    public static bool HasAllStatements(Value document) =>
        document is { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map }
        && (Field(document, "Statement") is not { } statements
            || (statements is { IsKnown: true, Type.Kind: DataTypeKind.Tuple or DataTypeKind.List }
                && statements.AsElements.All(element => StatementOrNull(element) is not null)));

    private static PolicyText? OfOrNull(Value document, bool isLenient = false)
    {
        if (document is not { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map })
            return null;
        var statements = Field(document, "Statement");
        if (statements is not null && (!statements.IsKnown || statements.Type.Kind is not (DataTypeKind.Tuple or DataTypeKind.List)))
            return null;
        var read = (statements?.AsElements ?? []).Select(StatementOrNull).ToImmutableArray();
        return !isLenient && read.Any(statement => statement is null)
            ? null
            : new PolicyText(Text(document, "Version") ?? "", Text(document, "Id") is { } id ? Value.String(id) : null, [.. read.OfType<PolicyStatement>()]);
    }

    private static PolicyStatement? StatementOrNull(Value value) => value is not { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map } ? null
        : new PolicyStatement
        {
            Sid = NotEmpty(Field(value, "Sid")),
            Effect = NotEmpty(Field(value, "Effect")),
            Actions = Field(value, "Action"),
            NotActions = Field(value, "NotAction"),
            Resources = Field(value, "Resource"),
            NotResources = Field(value, "NotResource"),
            Principals = Principals(Field(value, "Principal")),
            NotPrincipals = Principals(Field(value, "NotPrincipal")),
            Conditions = Field(value, "Condition") is { } conditions ? Conditions(conditions) : null,
        };

    private static Value? Principals(Value? value) => value switch
    {
        { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map } => PolicyLists.Principals(
            [.. value.AsMap.Select(pair => new PolicyPrincipal(pair.Key, pair.Value switch
            {
                { IsKnown: true, Type.Kind: DataTypeKind.Tuple or DataTypeKind.List } list => list.AsElements,
                var single => [single],
            }))]),
        _ => value,
    };

    private static Value Conditions(Value value) => value is { IsKnown: true, Type.Kind: DataTypeKind.Object or DataTypeKind.Map }
        ? Value.Object(value.AsMap.Select(pair => KeyValuePair.Create(pair.Key, Conditions(pair.Value))))
        : value is { IsKnown: true, Type.Kind: DataTypeKind.Bool } ? Value.String(value.AsBool ? "true" : "false") : value;

    private static Value? Field(Value value, string name) => value.AsMap.GetValueOrDefault(name) is { IsNull: false } field ? field : null;

    private static Value? NotEmpty(Value? text) => text is { IsKnown: true, Type.Kind: DataTypeKind.String, AsString: "" } ? null : text;

    private static string? Text(Value value, string name) => Field(value, name) is { IsKnown: true, Type.Kind: DataTypeKind.String } text ? text.AsString : null;

    private static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Value.Object(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value)))),
        JsonValueKind.Array => Value.Tuple([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.String => Value.String(element.GetString() ?? ""),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Number => Value.String(element.GetRawText()),
        _ => Value.DynamicNull,
    };
}
