using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lintel.Server.Aws.Model;

/// <summary>Reads the lines of a <c>.api</c> file. The file is ours: a mistake in it is our error and throws.</summary>
internal sealed class ServiceModelReader(string text)
{
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    public ServiceModel Read()
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at][0] != ' ' && !lines[at].StartsWith("operation ", StringComparison.Ordinal))
                Add(lines[at], lines.Skip(at + 1).TakeWhile(line => line[0] == ' '));
        }

        var operations = lines.Where(line => line.StartsWith("operation ", StringComparison.Ordinal)).Select(ReadOperation);
        return new(_shapes, operations.ToDictionary(operation => operation.Name, StringComparer.Ordinal));
    }

    private void Add(string line, IEnumerable<string> members)
    {
        var words = line.Split(' ');
        var name = words[1];
        _shapes[name] = words[0] switch
        {
            "structure" => new StructureShape(name, [.. members.Select(ReadMember)]),
            "list" => new ListShape(name, words[2], Min(words, 3), Max(words, 3)),
            "map" => new MapShape(name, words[2], words[3], Min(words, 4), Max(words, 4)),
            "enum" => new EnumShape(name, [.. words.Skip(2)]),
            "integer" => new IntegerShape(name, Min(words, 2), Max(words, 2)),
            "boolean" => new BooleanShape(name),
            "timestamp" => new TimestampShape(name),
            "string" => new StringShape(name, Min(words, 2), Max(words, 2), Pattern(line)),
            var other => throw new FormatException($"\"{other}\" is no kind of shape."),
        };
    }

    private OperationShape ReadOperation(string line)
    {
        var words = line.Split(' ');
        return new(words[1], words[2], [.. words[3].Split('/').Skip(1)], Structure(words[4]), Structure(words[5]), [.. words[6].Split(',')]);
    }

    private StructureShape? Structure(string name) => name == "-" ? null : (StructureShape)_shapes[name];

    private static Member ReadMember(string line)
    {
        var words = line.Trim().Split(' ');
        var place = words.Skip(2).Select(word => word.Split('=')).FirstOrDefault(word => word[0] is "uri" or "query");
        return new(
            words[0],
            words[1],
            place is null ? MemberPlace.Body : place[0] == "uri" ? MemberPlace.Path : MemberPlace.Query,
            place is [_, var wireName] ? wireName : words[0],
            words.Contains("required"),
            words.Contains("token"));
    }

    private static int? Min(string[] words, int at) => Bound(words, at, 0);

    private static int? Max(string[] words, int at) => Bound(words, at, 1);

    private static int? Bound(string[] words, int at, int side) =>
        words.Length > at && words[at].Split("..") is [_, _] bounds && bounds[side].Length > 0
            ? int.Parse(bounds[side], CultureInfo.InvariantCulture)
            : null;

    /// <summary>Patterns hold for the whole text. They are matched without backtracking: the text comes from outside.</summary>
    private static Regex? Pattern(string line) =>
        line.IndexOf(" pattern ", StringComparison.Ordinal) is var at and >= 0
            ? new($@"\A(?:{line[(at + " pattern ".Length)..]})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
            : null;
}
