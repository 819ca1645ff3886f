using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Terraform.Recorded;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform;

/// <summary>From a plan or state in JSON to its resource instances, of the same model as those of a configuration.</summary>
public static class TerraformRecords
{
    /// <summary>Whether a file is a plan or state, told by its content; a fault says why it cannot be read although it is meant to be one.</summary>
    public static bool IsRecord(SourceTree tree, string path, out Diagnostic? fault)
    {
        if (tree.ReadOrNull(path) is not { } file)
        {
            fault = RecordedDiagnostics.TooLarge(path);
            return false;
        }

        (var kind, fault) = RecordKinds.Detect(file);
        return kind != RecordKind.None;
    }

    /// <param name="tree">What may be read.</param>
    /// <param name="path">A file that <see cref="IsRecord"/> is true of.</param>
    /// <param name="options">Choices for the configuration beside the file.</param>
    /// <param name="source">The folder of that configuration; null to look for it from the file's folder upwards.</param>
    /// <param name="budget">What may be spent.</param>
    public static ResolvedSource Resolve(SourceTree tree, string path, TerraformOptions options, string? source, EvaluationBudget budget)
    {
        var diagnostics = new DiagnosticBag();
        if (tree.ReadOrNull(path) is not { } file || RecordKinds.Detect(file).Kind is var kind && kind == RecordKind.None)
            return new ResolvedSource { Path = path, Resources = [], LostBlocks = 1, Settings = new TerraformSettings() };
        budget.GrowBytes(file.Text.Length);
        var root = JsonView.Of(new SourceFile(file.Path, file.Text) { IsRecord = true });
        ImmutableArray<RecordedInstance> instances =
        [
            .. kind switch
            {
                RecordKind.Plan => new PlanReader(diagnostics).Read(root),
                RecordKind.State => new StateReader(diagnostics).Read(root),
                _ => root.PathOrNull("values", "root_module") is { } module ? new ModuleTree(diagnostics).Read(module) : [],
            },
        ];
        var partial = kind == RecordKind.Plan ? PlanReader.PartialOrNull(root) : null;
        if (partial is not null)
            diagnostics.Add(RecordedDiagnostics.Partial(partial, root.Place));
        if (instances.IsEmpty)
            diagnostics.Add(RecordedDiagnostics.NothingPlanned(kind == RecordKind.Plan ? "leaves no resource in place" : "holds no resource", root.Place));
        var configuration = (source ?? SourceFinder.FolderOrNull(tree, path, instances)) is { } folder
            ? new SourceConfiguration(TerraformResolver.Resolve(tree, folder, SourceConfiguration.WithVariables(options, root, budget), budget))
            : null;
        diagnostics.AddRange(configuration?.Superseded ?? []);
        var record = new Record(instances, diagnostics, budget);
        return new ResolvedSource
        {
            Path = path,
            Resources = new RecordedResources(record, root, kind, configuration, budget).All(),
            Providers = [.. instances.Select(instance => instance.Type.Split('_')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Settings = configuration?.Source.Settings ?? new TerraformSettings { IsKnown = false },
            Reported = diagnostics,
            Incomplete = partial,
        };
    }
}
