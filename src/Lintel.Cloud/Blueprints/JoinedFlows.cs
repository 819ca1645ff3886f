namespace Lintel.Cloud.Blueprints;

/// <summary>Flows along what joins two parts: event source mappings, subscriptions, integrations.</summary>
internal sealed class JoinedFlows : IFlowSource
{
    public IEnumerable<Flow> Find(Site site) =>
        from node in site.Nodes
        from way in Way.Of(node.Type)
        where way.Kind is not null
        from start in site.Links.Targets(node.Address, way.From)
        from end in site.Links.Targets(node.Address, way.To)
        from @from in site.PartsAt(start)
        from to in site.PartsAt(end)
        where @from != to
        select new Flow(@from.Address, to.Address, way.Kind ?? FlowKind.Use, "", $"by {node.Address}");
}
