using System.Text.Json.Nodes;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Tests.Aws.Binding;

/// <summary>Values that the service model allows, made from it.</summary>
internal static class ModelExample
{
    private const string Arn = "arn:aws:wellarchitected:eu-central-1:111122223333:";

    public static readonly IReadOnlyDictionary<string, Shape> Shapes = ServiceModel.WellArchitected.Shapes;

    /// <summary>A value with every member, one item in each list.</summary>
    public static JsonNode Of(Shape shape) => shape switch
    {
        StructureShape structure => new JsonObject(structure.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Of(Shapes[member.Shape])))),
        ListShape list => Items(list, Math.Max(list.Min ?? 0, 1)),
        MapShape map => Entries(map, Math.Max(map.Min ?? 0, 1)),
        EnumShape words => words.Words[0],
        IntegerShape number => number.Min ?? 1,
        BooleanShape => true,
        StringShape text => Text(text),
        _ => throw new ArgumentException($"{shape.Name} is not sent in requests."),
    };

    public static JsonArray Items(ListShape list, int count) => new([.. Enumerable.Range(0, count).Select(_ => (JsonNode?)Of(Shapes[list.Item]))]);

    public static JsonObject Entries(MapShape map, int count) =>
        new(Enumerable.Range(0, count).Select(at => KeyValuePair.Create(Key(map) + (at == 0 ? "" : $"{at}"), (JsonNode?)Of(Shapes[map.Value]))));

    /// <summary>The key that an example of the map has.</summary>
    public static string Key(MapShape map) => Text((StringShape)Shapes[map.Key]);

    /// <summary>The shortest text that is not empty and allowed.</summary>
    public static string Text(StringShape shape) =>
        Enumerable.Range(Math.Max(shape.Min ?? 0, 1), 200).Select(length => TextOrNull(shape, length)).First(text => text is not null)!;

    /// <summary>A text of this length that the shape's pattern allows; null when there is none.</summary>
    public static string? TextOrNull(StringShape shape, int length)
    {
        var (start, filler) = shape.Name switch
        {
            "ApplicationArn" => ("arn:aws:servicecatalog:eu-central-1:111122223333:/applications/", 'a'),
            "ProfileArn" => (Arn + "profile/", 'a'),
            "ResourceArn" or "TemplateArn" => (Arn + "review-template/", 'a'),
            "WorkloadArchitecturalDesign" => ("https://", 'a'),
            "AwsAccountId" => ("", '1'),
            "JiraProjectKey" => ("", 'A'),
            _ => ("", 'a'),
        };
        var text = start.PadRight(length, filler);
        return text.Length == length && (shape.Pattern?.IsMatch(text) ?? true) ? text : null;
    }
}
