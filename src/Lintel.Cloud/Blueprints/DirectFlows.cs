namespace Lintel.Cloud.Blueprints;

/// <summary>Flows that a part's own properties name: origins, aliases, environment variables, dead-letter queues.</summary>
internal sealed class DirectFlows : IFlowSource
{
    private static readonly string[] Failures = ["deadletter", "redrivepolicy", "onfailure"];
    private static readonly string[] Copies = ["replicatesourcedb", "sourcedb", "replicationsource"];
    private static readonly string[] Requests = ["origin", "alias", "records", "resourcerecord", "body", "definition", "uri", "instances", "targetarn"];
    private static readonly string[] Uses =
        ["environment", "variables", "containerdefinitions", "userdata", "volume", "filesystem", "definition", "secrets", "arguments", "option", "values"];
    private static readonly string[] Events = ["target", "destination", "bucketarn", "endpoint", "configuration"];
    private static readonly string[] Carriers = ["taskdefinition", "launchtemplate", "launchconfiguration", "mixedinstances"];
    private static readonly string[] NeverFlows = ["log", "subnet", "securitygroup", "role", "kms", "policyarn"];

    public IEnumerable<Flow> Find(Site site) => site.Parts.SelectMany(part => Own(site, part).Concat(Carried(site, part)));

    private static IEnumerable<Flow> Own(Site site, Part part) =>
        from link in site.Links.From(part.Address)
        from other in site.PartsAt(link.To)
        where other != part
        let flow = Read(part, other, FactTable.Plain(link.Property), link.Property)
        where flow is not null
        select flow;

    // What a task definition or a launch template names is used by what it starts.
    private static IEnumerable<Flow> Carried(Site site, Part part) =>
        part.Kind.Tier != PartTier.Compute ? [] :
        from carrier in site.Links.Targets(part.Address, Carriers).Distinct()
        from link in site.Links.From(carrier)
        where Has(FactTable.Plain(link.Property), Uses)
        from other in site.PartsAt(link.To)
        where other != part
        select new Flow(part.Address, other.Address, FlowKind.Use, "", $"`{link.Property}` of {carrier} names it");

    private static Flow? Read(Part part, Part other, string property, string shown)
    {
        Flow Forth(FlowKind kind) => new(part.Address, other.Address, kind, "", $"`{shown}` names it");
        Flow Back(FlowKind kind) => new(other.Address, part.Address, kind, "", $"`{shown}` names it");
        if (Has(property, Failures))
            return Forth(FlowKind.Failure);
        if (Has(property, Copies))
            return Back(FlowKind.Copy);
        if (Has(property, NeverFlows))
            return null;
        return part.Kind.Tier switch
        {
            PartTier.Edge or PartTier.Entry when Has(property, Requests) => Forth(FlowKind.Request),
            PartTier.Entry when property.StartsWith("lambdaconfig", StringComparison.Ordinal) => Forth(FlowKind.Event),
            PartTier.Compute when property.Contains("loadbalancer", StringComparison.Ordinal) && other.Kind.Tier == PartTier.Entry => Back(FlowKind.Request),
            PartTier.Compute when property.StartsWith("clustername", StringComparison.Ordinal) => Back(FlowKind.Use),
            PartTier.Compute when Has(property, Uses) => Forth(FlowKind.Use),
            PartTier.Messaging when property.Contains("source", StringComparison.Ordinal) || property == "eventbusname" => Back(FlowKind.Event),
            PartTier.Messaging when Has(property, Events) => Forth(FlowKind.Event),
            PartTier.Data when property.StartsWith("notificationconfiguration", StringComparison.Ordinal) => Forth(FlowKind.Event),
            _ => null,
        };
    }

    private static bool Has(string property, string[] words) =>
        words.Any(word => property.Contains(word, StringComparison.Ordinal)) && !property.Contains("redriveallow", StringComparison.Ordinal);
}
