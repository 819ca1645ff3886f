using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The module a walk begins at, with what was given for it.</summary>
internal sealed record RootModule(Resolution Resolution, ModuleInstance Module, TerraformSettings Settings)
{
    public static RootModule Load(SourceTree tree, string path, TerraformOptions options, EvaluationBudget budget)
    {
        var isFile = tree.FileExists(path);
        var folder = !isFile ? path : path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
        var resolution = new Resolution(tree, folder, options, budget);
        var configuration = isFile ? resolution.Loader.File(path) : resolution.Loader.FolderOrNull(path) ?? new ModuleConfiguration(path);
        var inputs = new RootInputs(resolution, configuration, readsFolder: !isFile);
        var module = new ModuleInstance(resolution, configuration, null, Repetition.None, inputs);
        return new RootModule(resolution, module, SettingsReader.Read(configuration, inputs, options));
    }
}
