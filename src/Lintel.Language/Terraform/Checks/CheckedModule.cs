using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Checks;

/// <summary>A module with what a check of it may look at beside its own files.</summary>
/// <param name="Configuration">What the module declares.</param>
/// <param name="Targets">The modules that its calls lead to, by the call's name; a call that leads nowhere is not among them.</param>
/// <param name="Tree">All files that may be read.</param>
/// <param name="RootFolder">Where Terraform runs.</param>
internal sealed record CheckedModule(
    ModuleConfiguration Configuration, IReadOnlyDictionary<string, ModuleConfiguration> Targets, SourceTree Tree, string RootFolder);
