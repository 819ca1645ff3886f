using Lintel.Language.Terraform.Json;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>In which Region a recorded resource is made: as its ARN says, else its provider's configuration, else as all ARNs of the record do.</summary>
internal sealed class ProviderRegions
{
    private readonly JsonView _root;
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Lazy<string?> _common;

    public ProviderRegions(JsonView root, IReadOnlyList<RecordedInstance> instances)
    {
        _root = root;
        _common = new Lazy<string?>(() =>
        {
            var regions = instances.Select(Own).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
            return regions.Count == 1 ? regions[0] : null;
        });
    }

    /// <param name="instance">The resource.</param>
    /// <param name="provider">The key of its provider's configuration in a plan, or null.</param>
    public string? OrNull(RecordedInstance instance, string? provider) =>
        Own(instance) ?? (provider is null ? _common.Value : OfProvider(provider));

    private static string? Own(RecordedInstance instance) => instance.Values.TextOrNull("arn") is { } arn && arn.Split(':') is [_, _, _, { Length: > 0 } region, ..]
        ? region
        : null;

    private string? OfProvider(string provider)
    {
        if (_known.TryGetValue(provider, out var known))
            return known;
        var region = _root.PathOrNull("configuration", "provider_config", provider, "expressions", "region");
        return _known[provider] = region?.TextOrNull("constant_value") ?? (provider.Contains(':', StringComparison.Ordinal) ? null : OfVariable(region));
    }

    /// <summary>A provider of the root may take its Region from a variable, whose value the plan holds.</summary>
    private string? OfVariable(JsonView? region) =>
        region?.MemberOrNull("references")?.Items().Select(item => item.AsText).ToList() is [var single] && single.StartsWith("var.", StringComparison.Ordinal)
            ? _root.PathOrNull("variables", single["var.".Length..])?.TextOrNull("value")
            : null;
}
