using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Tests.Hosting;

/// <summary>Holds answers against the service model: shapes, words, patterns and lengths, and that errors are those which callers expect.</summary>
internal static class ResponseCheck
{
    private static readonly IReadOnlyDictionary<string, Shape> Shapes = ServiceModel.WellArchitected.Shapes;

    public static void Check(OperationShape operation, ApiAnswer answer)
    {
        if (answer.Status == 200)
        {
            if (operation.Output is { } output)
                Value(output, answer.Body, operation.Name);
            return;
        }

        answer.Status.ShouldBeInRange(400, 499, answer.Body.ToJsonString());
        answer.ErrorType.ShouldNotBeNull();
        answer.Message.ShouldNotBeEmpty();
        if (answer.ErrorType is "ResourceNotFoundException" or "ConflictException")
            (answer.Body.ContainsKey("ResourceId") && answer.Body.ContainsKey("ResourceType")).ShouldBeTrue(answer.Body.ToJsonString());
        if (answer.ErrorType.EndsWith("Exception", StringComparison.Ordinal) && answer.Status != 403)
            operation.Errors.Add("Validation").ShouldContain(answer.ErrorType[..^"Exception".Length]);
    }

    private static void Value(Shape shape, JsonNode? node, string path)
    {
        switch (shape)
        {
            case StructureShape structure:
                var members = node.ShouldBeOfType<JsonObject>(path);
                foreach (var (name, value) in members)
                {
                    var member = structure.Members.FirstOrDefault(member => member.Name == name).ShouldNotBeNull($"{path}.{name} is no member of {structure.Name}.");
                    Value(Shapes[member.Shape], value, $"{path}.{name}");
                }

                break;
            case ListShape list:
                foreach (var item in node.ShouldBeOfType<JsonArray>(path))
                    Value(Shapes[list.Item], item, path + "[]");
                break;
            case MapShape map:
                foreach (var (key, value) in node.ShouldBeOfType<JsonObject>(path))
                {
                    Value(Shapes[map.Key], JsonValue.Create(key), path + ".key");
                    Value(Shapes[map.Value], value, $"{path}.{key}");
                }

                break;
            case EnumShape words:
                words.Words.ShouldContain((string?)node ?? "null", path);
                break;
            case StringShape text:
                var content = node.ShouldNotBeNull(path).GetValue<string>();
                content.Length.ShouldBeInRange(text.Min ?? 0, text.Max ?? int.MaxValue, $"{path}: {content}");
                (text.Pattern?.IsMatch(content) ?? true).ShouldBeTrue($"{path}: {content}");
                break;
            case IntegerShape number:
                node.ShouldNotBeNull(path).GetValue<int>().ShouldBeInRange(number.Min ?? int.MinValue, number.Max ?? int.MaxValue, path);
                break;
            default:
                node.ShouldNotBeNull(path).GetValueKind().ShouldBeOneOf([JsonValueKind.Number, JsonValueKind.True, JsonValueKind.False], path);
                break;
        }
    }
}
