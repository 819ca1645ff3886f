using System.Text.Json;

namespace Lintel.Framework.Definitions;

/// <summary>
/// Custom lenses as JSON, schema version 2021-11-01, in the
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">format of the AWS tool</see>.
/// </summary>
public static class LensJson
{
    /// <summary>The one version of the format.</summary>
    public const string SchemaVersion = "2021-11-01";

    private const int MaxDepth = 64;

    /// <summary>Reads any text whatsoever: a lens, or everything that keeps it from being one. Members that the format does not know are passed over.</summary>
    public static LensReading Read(string json)
    {
        if (json.Length > LensLimits.Document)
            return new(null, [$"The document has {json.Length} characters, more than the {LensLimits.Document} allowed."]);
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = MaxDepth });
            var problems = new LensProblems();
            var definition = new LensReader(problems).Read(document.RootElement);
            return problems.Any ? new(null, problems.Sentences) : new(definition, []);
        }
        catch (JsonException broken)
        {
            return new(null, [$"The document is not JSON of at most {MaxDepth} levels: line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1} is where it breaks."]);
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException)
        {
            return new(null, ["The document is not valid Unicode text."]);
        }
    }

    /// <summary>The document of a lens; what <see cref="Read"/> accepted reads back equal.</summary>
    public static string Write(LensDefinition lens) => LensWriter.Write(lens);
}
