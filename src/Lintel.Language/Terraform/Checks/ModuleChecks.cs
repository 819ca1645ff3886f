using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What can be told of a module without any value: done once for each, however often it is called.</summary>
internal static class ModuleChecks
{
    private static readonly ConditionalWeakTable<ModuleConfiguration, object> Done = [];

    public static ImmutableArray<Diagnostic> Of(CheckedModule module) =>
        (ImmutableArray<Diagnostic>)Done.GetValue(module.Configuration, _ => Check(module));

    private static ImmutableArray<Diagnostic> Check(CheckedModule checkedModule)
    {
        var module = checkedModule.Configuration;
        var diagnostics = new DiagnosticBag();
        var references = new ReferenceCheck(module, checkedModule.Targets, diagnostics);
        references.Run();
        new NameCheck(module, references, diagnostics).Run();
        new OwnBlockCheck(module, diagnostics).Run();
        new VersionCheck(module, diagnostics).Run();
        new AddressCheck(checkedModule, diagnostics).Run();
        new ProviderUseCheck(checkedModule, diagnostics).Run();
        ProvisionerCheck.Run(module, diagnostics);
        ConditionCheck.Run(module, diagnostics);
        CallCheck.Run(checkedModule, diagnostics);
        CycleCheck.Run(module, diagnostics);
        // Another major version of the provider has other arguments: what the table does not know may be right there.
        if (ProviderVersions.AllowTable(module))
        {
            foreach (var resource in module.Resources)
                SchemaCheck.Run(resource, !ProviderVersions.Allow(module, "region"), diagnostics);
            foreach (var provider in module.Providers.Values)
                SchemaCheck.Run(provider, diagnostics);
        }

        ValueCheck.Run(checkedModule, diagnostics);
        return [.. Contexts.Add(diagnostics.ToImmutable(), module.Files)];
    }
}
