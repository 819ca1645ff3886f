using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Terraform.Schema;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>Hands the instances of a plan or state over to the next project.</summary>
internal sealed class RecordedResources(Record record, JsonView root, RecordKind kind, SourceConfiguration? source, EvaluationBudget budget)
{
    private readonly PlanConfiguration _plan = new(kind == RecordKind.Plan ? root.PathOrNull("configuration", "root_module") : null, record.Instances);
    private readonly ProviderRegions _regions = new(root, record.Instances);

    /// <summary>All of them, in the order of the configuration where that is here.</summary>
    public ImmutableArray<ResolvedResource> All() =>
        [.. (source is null ? record.Instances : record.Instances.OrderBy(source.OrderOf).AsEnumerable()).Select(Of)];

    private ResolvedResource Of(RecordedInstance instance)
    {
        var (written, isExact) = source?.Find(instance) ?? (null, false);
        var schema = TerraformSchema.FindOrNull(instance.IsData ? "data" : "resource", instance.Type);
        var resource = new RecordedResource(record, instance, Counterpart(instance, written, isExact, schema));
        var isTaggable = schema?.AttributeOrNull("tags") is not null || (schema is null && instance.Values.MemberOrNull("tags_all") is not null);
        return new ResolvedResource
        {
            Address = instance.Address,
            ConfigurationAddress = instance.ConfigurationAddress,
            Type = instance.Type,
            Dialect = Dialect.Terraform,
            Mode = instance.IsData ? ResourceMode.Data : ResourceMode.Managed,
            Name = instance.Name,
            ModulePath = instance.ModulePath,
            Header = written?.Header ?? instance.Place,
            CalledFrom = written?.CalledFrom ?? [],
            Region = (isExact ? written?.Region : null) ?? _regions.OrNull(instance, _plan.ProviderOrNull(instance)),
            IsTaggable = isTaggable,
            // What the provider adds stands with all tags.
            DefaultTags = !isTaggable ? null : resource.Body.PropertyOrNull("tags_all") ?? (isExact ? written?.DefaultTags : null),
            DependsOn = written?.DependsOn ?? [],
            HasUntoldReferences = !isExact && _plan.LeavesUntold(instance, schema),
            Body = resource.Body,
        };
    }

    private Counterpart Counterpart(RecordedInstance instance, ResolvedResource? written, bool isExact, BlockSchema? schema)
    {
        if (written is not null && isExact)
            return new SourceCounterpart(written.Body);
        Counterpart planned = _plan.BlockOrNull(instance) is { } expressions ? new PlanCounterpart(_plan, instance, expressions, schema, budget) : NoCounterpart.Instance;
        return written is null ? planned : new SourceCounterpart(written.Body, planned);
    }
}
