using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Engine.Policies;

namespace Lintel.Cli.Commands;

/// <summary><c>--rules</c>: people's own rules.</summary>
internal sealed class RuleArguments
{
    private readonly Option<string[]> _rules = new("--rules") { Description = "Folder (recursed) or file with rules of your own, as policies in YAML or JSON. May be given several times." };

    public void AddTo(Command command) => command.Options.Add(_rules);

    /// <summary>The rules; a message instead where a path leads nowhere.</summary>
    public (OwnRules Rules, string? Problem) Read(ParseResult parsed)
    {
        var paths = parsed.GetValue(_rules) ?? [];
        if (paths.Length == 0)
            return (OwnRules.None, null);
        if (Array.Find(paths, path => !Path.Exists(path)) is { } missing)
            return (OwnRules.None, $"There is no file or folder \"{missing}\" with rules.");
        var tree = new DiskTree(Directory.GetCurrentDirectory());
        return (OwnRules.Read(tree, [.. paths.Select(path => InTree(tree, path))]), null);
    }

    private static string InTree(DiskTree tree, string path)
    {
        if (Directory.Exists(path))
            return tree.Admit(path);
        var folder = tree.Admit(Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".");
        return folder.Length == 0 ? Path.GetFileName(path) : $"{folder}/{Path.GetFileName(path)}";
    }
}
