using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Reads each folder of a tree once, however many modules and roots call it.</summary>
internal sealed class ModuleLoader
{
    private static readonly ConditionalWeakTable<SourceTree, ModuleLoader> Loaders = [];

    private readonly SourceTree _tree;
    private readonly ConcurrentDictionary<string, Lazy<ModuleConfiguration?>> _folders = new(StringComparer.Ordinal);

    private ModuleLoader(SourceTree tree) => _tree = tree;

    public static ModuleLoader Of(SourceTree tree) => Loaders.GetValue(tree, key => new ModuleLoader(key));

    /// <summary>The module of a folder, or null when the folder has no configuration.</summary>
    public ModuleConfiguration? FolderOrNull(string folder) => _folders.GetOrAdd(folder, key => new Lazy<ModuleConfiguration?>(() => Load(key))).Value;

    /// <summary>The module that a single file makes alone.</summary>
    public ModuleConfiguration File(string path) =>
        Read(path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "", new ModuleFiles([path], []));

    private ModuleConfiguration? Load(string folder)
    {
        var files = ModuleFiles.Find(_tree, folder);
        return files.Plain.Length + files.Overrides.Length == 0 ? null : Read(folder, files);
    }

    private ModuleConfiguration Read(string folder, ModuleFiles files)
    {
        var diagnostics = new DiagnosticBag();
        return ModuleReader.Read(folder, Parse(files.Plain, diagnostics), Parse(files.Overrides, diagnostics), diagnostics);
    }

    private List<HclFile> Parse(ImmutableArray<string> paths, DiagnosticBag diagnostics)
    {
        var parsed = new HclFile?[paths.Length];
        Parallel.For(0, paths.Length, i => parsed[i] = ParseOrNull(paths[i]));
        for (var i = 0; i < paths.Length; i++)
        {
            if (parsed[i] is null)
                diagnostics.Add(TerraformDiagnostics.MissingFile(paths[i]));
        }

        return [.. parsed.OfType<HclFile>()];
    }

    private HclFile? ParseOrNull(string path) => _tree.ReadOrNull(path) is not { } file ? null
        : path.EndsWith(".json", StringComparison.Ordinal) ? JsonSyntax.Parse(file) : HclParser.ParseFile(file);
}
