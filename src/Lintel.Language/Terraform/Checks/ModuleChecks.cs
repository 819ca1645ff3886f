using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Language.Diagnostics;
using Lintel.Language.Terraform.Configuration;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What can be told of a module without any value: done once for each, however often it is called.</summary>
internal static class ModuleChecks
{
    private static readonly ConditionalWeakTable<ModuleConfiguration, object> Done = [];

    public static ImmutableArray<Diagnostic> Of(ModuleConfiguration module) =>
        (ImmutableArray<Diagnostic>)Done.GetValue(module, static checkedModule => Check(checkedModule));

    private static ImmutableArray<Diagnostic> Check(ModuleConfiguration module)
    {
        var diagnostics = new DiagnosticBag();
        new ReferenceCheck(module, diagnostics).Run();
        // Another major version of the provider has other arguments: what the table does not know may be right there.
        if (ProviderVersions.AllowTable(module))
        {
            foreach (var resource in module.Resources)
                SchemaCheck.Run(resource, diagnostics);
        }

        return diagnostics.ToImmutable();
    }
}
