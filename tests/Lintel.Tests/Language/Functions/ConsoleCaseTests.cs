using Lintel.Cli.Hosting;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Functions;

/// <summary>Holds the console against what Terraform's console said: <c>Cases/*.txt</c>, written by <c>Cases/regenerate.py</c>.</summary>
public sealed class ConsoleCaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Functions", "Cases");

    // Where two engines of patterns differ, nothing is said.
    private static readonly HashSet<string> Undecided =
    [
        """regex("\\p{Greek}+", "aβγ")""",
        """regex("(a*)+", "aab")""",
        """regex("(a*)*", "b")""",
        """regex("(a*)*", "é1")""",
        """replace("foo ab é\nb", "/(a*)*/", "<$0>")""",
    ];

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_answer_is_the_one_of_Terraform(string file)
    {
        var session = new ConsoleSession(new DiskTree(Path.Combine(Folder, "module")), "", TerraformOptions.Default, () => new EvaluationBudget());
        var differences = new List<string>();
        foreach (var (expression, wanted) in Cases(File.ReadAllLines(Path.Combine(Folder, file))))
        {
            var answer = session.Answer(expression);
            var given = answer.Outcome == "error" ? "!" : string.Join('\n', answer.Display.Replace('\r', '␍').Split('\n').Select(line => $"| {line}".TrimEnd()));
            if (Undecided.Contains(expression) ? answer.Outcome != "unknown" : given != wanted)
                differences.Add($"{expression}\n{given}\ninstead of\n{wanted}");
        }

        differences.ShouldBeEmpty();
    }

    private static IEnumerable<(string Expression, string Wanted)> Cases(string[] lines)
    {
        for (var at = 0; at < lines.Length;)
        {
            var expression = Taken(lines, ref at, line => line.StartsWith('>'));
            if (expression.Count == 0)
            {
                at++;
                continue;
            }

            var wanted = Taken(lines, ref at, line => line.StartsWith('|') || line == "!");
            yield return (string.Join('\n', expression.Select(line => line.Length > 2 ? line[2..] : "")), string.Join('\n', wanted.Select(line => line.TrimEnd())));
        }
    }

    private static List<string> Taken(string[] lines, ref int at, Func<string, bool> isPart)
    {
        var taken = lines.Skip(at).TakeWhile(isPart).ToList();
        at += taken.Count;
        return taken;
    }
}
