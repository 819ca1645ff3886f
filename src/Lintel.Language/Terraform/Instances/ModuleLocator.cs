using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Finds the folder a module call means: beside it, where the person said, or where <c>terraform init</c> put it.</summary>
internal static class ModuleLocator
{
    private const int MaxModuleDepth = 32;

    /// <summary>The module, or null; then the call is recorded as missing.</summary>
    public static ModuleConfiguration? FindOrNull(ModuleCall call)
    {
        var resolution = call.Module.Resolution;
        var module = FolderOrNull(call) is { } folder ? resolution.Loader.FolderOrNull(folder) : null;
        if (module is null)
        {
            resolution.MissingCalls.Add(call);
            return null;
        }

        if (RefusalOrNull(call, module) is not { } refusal)
            return module;
        resolution.Diagnostics.Add(refusal);
        resolution.RecursiveCalls.Add(call);
        return null;
    }

    /// <summary>Says of each source once that it is not here, and which calls need it.</summary>
    public static IEnumerable<Diagnostic> Report(IEnumerable<ModuleCall> missing)
    {
        foreach (var group in missing.GroupBy(call => call.Source, StringComparer.Ordinal))
        {
            var calls = group.DistinctBy(call => call.ConfigurationAddress).ToList();
            if (group.Key is { } source)
                yield return TerraformDiagnostics.MissingModule(source, [.. calls.Select(call => call.ConfigurationAddress)], CallSource.IsLocal(source), calls[0].Block.Header);
            else
            {
                foreach (var call in calls)
                    yield return TerraformDiagnostics.UnknownModuleSource(call.ConfigurationAddress, call.Block.Header);
            }
        }
    }

    /// <summary>Why the module is not entered; null when it may be.</summary>
    private static Diagnostic? RefusalOrNull(ModuleCall call, ModuleConfiguration module)
    {
        var depth = 0;
        for (var outer = call.Module; outer is not null; outer = outer.Call?.Module)
        {
            if (outer.Configuration == module)
                return TerraformDiagnostics.RecursiveModule(call.ConfigurationAddress, call.Block.Header);
            if (++depth > MaxModuleDepth)
                return TerraformDiagnostics.ModulesTooDeep(MaxModuleDepth, call.Block.Header);
        }

        return null;
    }

    /// <summary>The source of a call; null where it is not known. OpenTofu lets variables and locals stand in it.</summary>
    public static string? SourceOf(ModuleCall call)
    {
        if (CallSource.Of(call.Block) is { Length: > 0 } written)
            return written;
        if (call.Block.Body.FindOrNull("source") is not { } source)
            return "";
        return call.Module.Resolution.Evaluator(source.File, call.Module.Scope).Evaluate(source.Value) is { IsKnown: true, Type.Kind: DataTypeKind.String } value
            ? value.AsString
            : null;
    }

    private static string? FolderOrNull(ModuleCall call)
    {
        var options = call.Module.Resolution.Options;
        if (options.ModulePaths.TryGetValue(call.CallPath, out var given))
            return given;
        if (call.Source is not { } source)
            return null;
        if (ModuleSource.TryFind(options.ModulePaths, source, out given))
            return given;
        if (CallSource.IsLocal(source))
            return SourceTree.CombineOrNull(call.Module.Configuration.Folder, source);
        return call.Module.Resolution.DownloadedModules.GetValueOrDefault(call.CallPath);
    }
}
