using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Instances;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform;

/// <summary>Finds where reviews of Terraform begin below a folder.</summary>
public static class TerraformRoots
{
    private const int MaxFolders = 100_000;

    /// <summary>Whether a file's name says that it holds configuration.</summary>
    public static bool IsConfiguration(string path) => ModuleFiles.IsConfiguration(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>
    /// The roots in ordinal order of their paths. Hidden folders are skipped (<c>.terraform</c> is one); tests and modules of a library that nobody
    /// calls only count when <paramref name="folder"/> lies in them.
    /// </summary>
    public static ImmutableArray<TerraformRoot> Find(SourceTree tree, string folder)
    {
        var loader = ModuleLoader.Of(tree);
        var modules = new SortedDictionary<string, ModuleConfiguration>(StringComparer.Ordinal);
        var folders = FoldersBelow(tree, folder).ToList();
        // Reading is most of the work, and what is read stays with the loader.
        Parallel.ForEach(folders, path => loader.FolderOrNull(path));
        foreach (var path in folders)
        {
            if (loader.FolderOrNull(path) is { } module)
                modules[path] = module;
        }

        var called = modules.Values.SelectMany(module => Calls(module, modules.Keys)).ToHashSet(StringComparer.Ordinal);
        return [.. modules.Where(pair => !called.Contains(pair.Key) && !IsPassedOver(pair.Key, folder))
            .Select(pair => new TerraformRoot(pair.Key, KindOf(tree, pair.Value, modules)))];
    }

    private static IEnumerable<string> FoldersBelow(SourceTree tree, string folder)
    {
        var open = new Stack<string>();
        open.Push(folder);
        for (var count = 0; open.TryPop(out var next) && count < MaxFolders; count++)
        {
            yield return next;
            foreach (var name in tree.Folders(next))
            {
                if (name[0] != '.')
                    open.Push(next.Length == 0 ? name : $"{next}/{name}");
            }
        }
    }

    private static IEnumerable<string> Calls(ModuleConfiguration module, IEnumerable<string> folders)
    {
        foreach (var call in module.ModuleCalls.Values)
        {
            if (CallSource.Of(call) is { } source && CallSource.IsLocal(source) && SourceTree.CombineOrNull(module.Folder, source) is { } target
                && target != module.Folder)
                yield return target;
            // "./modules/${var.kind}" may mean any folder there.
            if (call.Body.FindOrNull("source")?.Value is TemplateExpression { Parts: [TemplateText { Text: var start }, _, ..] } && CallSource.IsLocal(start)
                && SourceTree.CombineOrNull(module.Folder, start[..start.LastIndexOf('/')]) is { } parent)
            {
                foreach (var folder in folders.Where(folder => folder.StartsWith(parent.Length == 0 ? "" : parent + "/", StringComparison.Ordinal) && folder != module.Folder))
                    yield return folder;
            }
        }
    }

    private static bool IsPassedOver(string path, string folder) =>
        SegmentsBelow(path, folder).Any(segment => segment is "tests" or "modules");

    private static string[] SegmentsBelow(string path, string folder) =>
        path.Length == folder.Length ? [] : path[(folder.Length == 0 ? 0 : folder.Length + 1)..].Split('/');

    private static TerraformRootKind KindOf(SourceTree tree, ModuleConfiguration module, SortedDictionary<string, ModuleConfiguration> modules) =>
        IsOpen(tree, module) || IsInLibrary(module.Folder, modules) ? TerraformRootKind.Module : TerraformRootKind.Root;

    /// <summary>True without a provider and with variables that nothing in the folder gives a value.</summary>
    private static bool IsOpen(SourceTree tree, ModuleConfiguration module)
    {
        if (module.Providers.Count > 0)
            return false;
        var given = VariableFiles.NamesIn(tree, module.Folder);
        return module.Variables.Values.Any(variable => variable.Default is null && !given.Contains(variable.Name));
    }

    /// <summary>True under <c>modules</c>, and under <c>examples</c> of a folder that is itself a module without a provider.</summary>
    private static bool IsInLibrary(string path, SortedDictionary<string, ModuleConfiguration> modules)
    {
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == "modules")
                return true;
            if (segments[i] is "examples" or "example" && modules.TryGetValue(string.Join('/', segments[..i]), out var library) && library.Providers.Count == 0)
                return true;
        }

        return false;
    }
}
