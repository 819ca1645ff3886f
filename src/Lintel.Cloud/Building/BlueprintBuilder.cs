using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;
using Lintel.Cloud.Generated;
using Lintel.Cloud.Mapping;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Building;

/// <summary>Makes the blueprint of an architecture: what is drawn of it.</summary>
public static class BlueprintBuilder
{
    public static Blueprint Build(Architecture architecture)
    {
        var resources = architecture.Source.Resources;
        var (links, isComplete) = LinkFinder.Find(resources);
        ImmutableArray<Node> nodes =
        [
            .. resources.Select(resource => new Node(
                resource.Address, resource.Type, resource.ModulePath, resource.Mode == ResourceMode.Data, resource.CountIsKnown)),
        ];
        var networks = new Networks(architecture);
        var parts = Parts(architecture, networks, new Site(architecture, nodes, links, []));
        var site = new Site(architecture, nodes, links, parts);
        var flows = FlowMerge.Merge(FlowSourceIndex.All.SelectMany(source => source.Find(site)), site);
        var starts = flows.Select(flow => flow.From).ToHashSet(StringComparer.Ordinal);
        return new Blueprint
        {
            Nodes = nodes,
            Links = links,
            LinksAreComplete = isComplete,
            Parts = [.. parts.Where(part => !part.Kind.IsName || starts.Contains(part.Address))],
            Networks = networks.All(),
            Flows = flows,
            MissingModules = [.. architecture.Source.MissingModules.Select(module => module.Address).Distinct()],
        };
    }

    private static ImmutableArray<Part> Parts(Architecture architecture, Networks networks, Site site)
    {
        var records = architecture.Everything().DistinctBy(resource => resource.Address).ToDictionary(resource => resource.Address, StringComparer.Ordinal);
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var resource in architecture.Source.Resources.Where(resource => resource.Mode == ResourceMode.Managed).DistinctBy(resource => resource.Address))
        {
            if (PartKind.OrNull(resource.Type) is not { } kind)
                continue;
            var record = records.GetValueOrDefault(resource.Address);
            var (network, subnets) = kind.Tier == PartTier.Edge ? (null, []) : Place(architecture, networks, site, resource, record, kind);
            parts.Add(new Part
            {
                Address = resource.Address,
                ConfigurationAddress = resource.ConfigurationAddress,
                Type = resource.Type,
                Name = resource.Name,
                Module = resource.ModulePath,
                Kind = kind,
                Detail = record is null ? "" : PartDetails.Of(record),
                Region = kind.Tier == PartTier.Edge ? null : resource.Region,
                IsCertain = resource.CountIsKnown,
                Network = network,
                Subnets = subnets,
                Members = [.. site.Links.To(resource.Address).Where(link => Way.Of(site.TypeOf(link.From)).Any(way => way.IsOwner)).Select(link => link.From).Distinct()],
            });
        }

        return parts.ToImmutable();
    }

    private static (string? Network, ImmutableArray<string> Subnets) Place(
        Architecture architecture, Networks networks, Site site, ResolvedResource resource, Resource? record, PartKind kind)
    {
        var typed = record is null ? (Key: null, Subnets: []) : networks.Of(record, kind.NeedsVpc);
        if (!typed.Subnets.IsEmpty)
            return typed;
        // What the model has no record for: the subnets that it, its subnet group or a satellite of it names.
        var named = Subnets(networks, site, resource.Address)
            .Concat(site.Links.To(resource.Address).Where(link => Way.Of(site.TypeOf(link.From)).Any(way => way.IsOwner)).SelectMany(link => Subnets(networks, site, link.From)));
        var found = networks.Of(named, resource.Region);
        // A replica in the Region of its source is made in the same network.
        if (found.Key is null && Copied(architecture, site, resource) is { } source)
            return networks.Of(source, needsVpc: true);
        return found.Key is not null ? found : record is null && kind.NeedsVpc ? networks.Of([], resource.Region) : typed;
    }

    private static Resource? Copied(Architecture architecture, Site site, ResolvedResource resource) =>
        site.Links.Targets(resource.Address, "replicatesourcedb").Select(source => architecture.Everything().FirstOrDefault(other => other.Address == source))
            .FirstOrDefault(other => other is not null && other.Region == resource.Region);

    private static IEnumerable<string> Subnets(Networks networks, Site site, string address) => site.Links.Targets(address, "subnet")
        .SelectMany(target => networks.IsSubnet(target) ? [target] : site.Links.Targets(target, "subnet"))
        .Where(networks.IsSubnet);
}
