using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Aws.Binding;

/// <summary>Gathers a request's members from path, query and body into one JSON object and holds it against the service model.</summary>
public sealed class RequestBinder(ServiceModel model)
{
    private static readonly JsonDocumentOptions BodyOptions = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    private readonly Validator _validator = new(model);

    /// <summary>The request's members; throws a <see cref="ValidationException"/> that names every member that cannot be taken.</summary>
    public JsonObject Bind(OperationShape operation, ImmutableDictionary<string, string> labels, string rawQuery, ReadOnlyMemory<byte> body)
    {
        var input = new JsonObject();
        if (operation.Input is not { } shape)
            return input;
        var query = QueryString.Read(rawQuery);
        var sent = shape.Members.Any(member => member.Place == MemberPlace.Body) ? ParseBody(body) : default;
        foreach (var member in shape.Members)
        {
            var value = member.Place switch
            {
                MemberPlace.Path => FromText(model.Shapes[member.Shape], [labels[member.WireName]]),
                MemberPlace.Query => FromText(model.Shapes[member.Shape], [.. query.Where(pair => pair.Key == member.WireName).Select(pair => pair.Value)]),
                _ => sent.ValueKind == JsonValueKind.Object && sent.TryGetProperty(member.Name, out var element) ? Node(element) : null,
            };
            if (value is not null)
                input[member.Name] = value;
        }

        _validator.Check(shape, input);
        return input;
    }

    private static JsonElement ParseBody(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return default;
        try
        {
            using var document = JsonDocument.Parse(body, BodyOptions);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new ValidationException("The body must be a JSON object.", "CANNOT_PARSE");
        }
        catch (JsonException error)
        {
            throw new ValidationException(
                $"The body is not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.", "CANNOT_PARSE");
        }
    }

    /// <summary>The element as a tree of our own: every text is read now, so that a broken escape is found here and not while an operation runs.</summary>
    private static JsonNode? Node(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => new JsonObject(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Node(entry.Value)))),
                JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Node)]),
                JsonValueKind.String => JsonValue.Create(element.GetString()),
                JsonValueKind.Null => null,
                _ => JsonValue.Create(element),
            };
        }
        catch (InvalidOperationException)
        {
            throw new ValidationException("The body holds text that is not Unicode.", "CANNOT_PARSE");
        }
    }

    private static JsonNode? FromText(Shape shape, ImmutableArray<string> values) => (shape, values) switch
    {
        (_, []) => null,
        (ListShape, _) => new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
        (IntegerShape, [.., var last]) when int.TryParse(last, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        (BooleanShape, [.., "true"]) => JsonValue.Create(true),
        (BooleanShape, [.., "false"]) => JsonValue.Create(false),
        (_, [.., var last]) => JsonValue.Create(last),
    };
}
