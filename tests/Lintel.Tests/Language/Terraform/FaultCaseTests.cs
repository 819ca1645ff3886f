using System.Text.RegularExpressions;
using Lintel.Language.Diagnostics;

namespace Lintel.Tests.Language.Terraform;

/// <summary>Holds what is told of faulty configurations against what Terraform tells: <c>Faults/*.txt</c>, written by <c>Faults/regenerate.py</c>.</summary>
public sealed partial class FaultCaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Terraform", "Faults");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_fault_is_told_where_and_as_gravely_as_Terraform_tells_it(string file)
    {
        var differences = new List<string>();
        foreach (var parts in CaseHead().Split(File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n"))[1..].Chunk(2))
        {
            var (name, lines) = (parts[0], parts[1].Split('\n'));
            var wanted = lines.Where(line => line.StartsWith("! ", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
            var text = string.Join('\n', lines.Where(line => !line.StartsWith("! ", StringComparison.Ordinal)));
            var given = Sources.Resolve(text).Diagnostics.Select(Line).Distinct().Order(StringComparer.Ordinal).ToList();
            if (!given.SequenceEqual(wanted))
                differences.Add($"{name}\n{string.Join('\n', given)}\ninstead of\n{string.Join('\n', wanted)}");
        }

        differences.ShouldBeEmpty();
    }

    private static string Line(Diagnostic fault) => fault.Subject is { Start: var start, End: var end } place
        ? $"! {fault.Level.ToString().ToLowerInvariant()} {place.File.Path} {start.Line}:{start.Column}-{end.Line}:{end.Column}"
        : $"! {fault}";

    [GeneratedRegex("^### (.*)\n", RegexOptions.Multiline)]
    private static partial Regex CaseHead();
}
