using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Lintel.House;

/// <summary>Reads rooms and arrows out of the compiled assemblies, and the rooms' lines out of the sources.</summary>
public static partial class HouseReader
{
    public static House Read(string build, string root)
    {
        var uses = new HashSet<(string, string)>();
        foreach (var file in Directory.EnumerateFiles(build, "*.dll").Where(file => IsOurs(Path.GetFileNameWithoutExtension(file))))
        {
            using var image = new PEReader(File.OpenRead(file));
            new UseCollector(image).CollectInto(uses);
        }

        return new House(Lines(Path.Combine(root, "src")), uses);
    }

    private static bool IsOurs(string assembly) => assembly == "lintel" || (assembly.StartsWith("Lintel.", StringComparison.Ordinal) && assembly != "Lintel.Tests" && assembly != "Lintel.House");

    private static Dictionary<string, int> Lines(string sources)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories))
        {
            if (file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("Lintel.Generators", StringComparison.Ordinal))
                continue;
            var text = File.ReadAllText(file);
            if (Namespace().Match(text) is { Success: true } match)
                lines[match.Groups[1].Value] = lines.GetValueOrDefault(match.Groups[1].Value) + text.Count(character => character == '\n');
        }

        return lines;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
