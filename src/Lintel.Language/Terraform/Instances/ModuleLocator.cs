using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Finds the folder a module call means: beside it, where the person said, or where <c>terraform init</c> put it.</summary>
internal static class ModuleLocator
{
    private const int MaxModuleDepth = 32;

    /// <summary>The module, or null; then the call is recorded as missing.</summary>
    public static ModuleConfiguration? FindOrNull(ModuleCall call)
    {
        var resolution = call.Module.Resolution;
        var source = SourceOf(call.Block);
        var module = FolderOrNull(call, source) is { } folder ? resolution.Loader.FolderOrNull(folder) : null;
        if (module is null)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.MissingModule(call.ConfigurationAddress, source, call.Block.Header));
            resolution.MissingCalls.Add(call);
            return null;
        }

        if (!IsRecursive(call.Module, module))
            return module;
        resolution.Diagnostics.Add(TerraformDiagnostics.RecursiveModule(call.ConfigurationAddress, call.Block.Header));
        resolution.MissingCalls.Add(call);
        return null;
    }

    private static bool IsRecursive(ModuleInstance caller, ModuleConfiguration module)
    {
        var depth = 0;
        for (var outer = caller; outer is not null; outer = outer.Call?.Module)
        {
            if (outer.Configuration == module || ++depth > MaxModuleDepth)
                return true;
        }

        return false;
    }

    public static string SourceOf(ConfigBlock call) =>
        call.Body.FindOrNull("source") is { Value: TemplateExpression { Parts: [TemplateText text] } } ? text.Text : "";

    /// <summary>True for a folder beside the caller; everything else is downloaded.</summary>
    public static bool IsLocal(string source) => source is "." or ".."
        || source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal);

    private static string? FolderOrNull(ModuleCall call, string source)
    {
        var options = call.Module.Resolution.Options;
        if (options.ModulePaths.TryGetValue(call.CallPath, out var given) || options.ModulePaths.TryGetValue(source, out given))
            return given;
        if (IsLocal(source))
            return SourceTree.CombineOrNull(call.Module.Configuration.Folder, source);
        return call.Module.Resolution.DownloadedModules.GetValueOrDefault(call.CallPath);
    }
}
