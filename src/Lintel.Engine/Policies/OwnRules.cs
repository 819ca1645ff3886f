using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Engine.Policies;

/// <summary>The rules that people wrote for themselves, and what is wrong with those that could not be read.</summary>
public sealed record OwnRules(ImmutableArray<Rule> Rules, ImmutableArray<Diagnostic> Diagnostics)
{
    public static OwnRules None { get; } = new([], []);

    private const int MaxDepth = 20;

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Reads the policies in folders, recursed, or in single files. One that is wrong costs itself alone.</summary>
    public static OwnRules Read(SourceTree tree, IEnumerable<string> paths)
    {
        var bag = new DiagnosticBag();
        var rules = new Dictionary<string, PolicyRule>(StringComparer.Ordinal);
        var builtIn = RuleSet.All.Select(rule => rule.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(path => tree.FileExists(path) ? [path] : Files(tree, path, 0)))
        {
            if (tree.ReadOrNull(path) is not { } file)
                bag.Add(PolicyDiagnostics.NotRead(path));
            else if (PolicyReading.Read(file, bag) is { } rule && (builtIn.Contains(rule.Slug) || !rules.TryAdd(rule.Slug, rule)))
                bag.Add(PolicyDiagnostics.SameName(rule.Slug, new Place(file, default)));
        }

        return new OwnRules([.. rules.Values.OrderBy(rule => rule.Slug, StringComparer.Ordinal)], bag.ToImmutable());
    }

    private static IEnumerable<string> Files(SourceTree tree, string folder, int depth) => depth > MaxDepth ? [] : tree.Files(folder)
        .Where(name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        .Select(name => Join(folder, name))
        .Concat(tree.Folders(folder).Where(name => !name.StartsWith('.')).SelectMany(name => Files(tree, Join(folder, name), depth + 1)));

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
