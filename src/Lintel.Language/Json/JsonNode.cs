using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Json;

/// <summary>A JSON value with its place.</summary>
internal abstract record JsonNode(Span Span);

internal sealed record JsonObject(ImmutableArray<JsonMember> Members, Span Span) : JsonNode(Span);

/// <summary>One <c>"name": value</c>.</summary>
internal sealed record JsonMember(JsonString Name, JsonNode Value);

internal sealed record JsonArray(ImmutableArray<JsonNode> Items, Span Span) : JsonNode(Span);

/// <param name="Text">The text with its escapes undone.</param>
/// <param name="Span">Where it stands in the unescaped file, without its quotes.</param>
internal sealed record JsonString(string Text, Span Span) : JsonNode(Span);

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record JsonLiteral(JsonLiteralKind Kind, Span Span) : JsonNode(Span);

/// <summary>Where a value should stand and none could be read.</summary>
internal sealed record JsonMissing(Span Span) : JsonNode(Span);

internal enum JsonLiteralKind
{
    Number,
    True,
    False,
    Null,
}
