namespace Lintel.Cloud.Blueprints;

/// <summary>Flows to what the policies of a part's role name: what code may use, where nothing says what it does use.</summary>
internal sealed class PermittedFlows : IFlowSource
{
    private static readonly string[] Carriers = ["taskdefinition", "launchtemplate", "launchconfiguration", "mixedinstances"];

    public IEnumerable<Flow> Find(Site site) =>
        from part in site.Parts
        where part.Kind.Tier == PartTier.Compute
        from role in Roles(site, part).Distinct()
        from policy in Policies(site, role)
        from target in Named(site, policy)
        from other in site.PartsAt(target)
        where other != part && other.Kind.Tier is PartTier.Data or PartTier.Messaging or PartTier.Compute
        select new Flow(part.Address, other.Address, FlowKind.Use, "", $"a policy of {role} names it");

    private static IEnumerable<string> Roles(Site site, Part part) => site.Links.Targets(part.Address, Carriers)
        .Prepend(part.Address)
        .SelectMany(from => site.Links.From(from))
        .Where(link => FactTable.Plain(link.Property) is var name && (name.EndsWith("role", StringComparison.Ordinal) || name.EndsWith("rolearn", StringComparison.Ordinal)
            || name.Contains("instanceprofile", StringComparison.Ordinal)) && !name.Contains("executionrole", StringComparison.Ordinal) && !name.Contains("accessrole", StringComparison.Ordinal))
        .SelectMany(link => IsType(site, link.To, "profile") ? site.Links.Targets(link.To, "role") : [link.To])
        .Where(role => IsType(site, role, "role"));

    /// <summary>What names resources on the role's behalf, each with the word of the property that does.</summary>
    private static IEnumerable<(string Address, string Word)> Policies(Site site, string role)
    {
        yield return (role, "inlinepolicy");
        yield return (role, "policies");
        foreach (var policy in site.Links.Targets(role, "managedpolicyarn").Where(policy => IsType(site, policy, "policy")))
            yield return (policy, "policy");
        foreach (var link in site.Links.To(role).Where(link => FactTable.Plain(link.Property) is "role" or "roles"))
        {
            yield return (link.From, "policy");
            foreach (var policy in site.Links.Targets(link.From, "policyarn").Where(policy => IsType(site, policy, "policy")))
                yield return (policy, "policy");
        }
    }

    private static IEnumerable<string> Named(Site site, (string Address, string Word) policy)
    {
        foreach (var target in site.Links.Targets(policy.Address, policy.Word).Distinct())
        {
            yield return target;
            if (!IsType(site, target, "policydocument"))
                continue;
            foreach (var named in site.Links.Targets(target, "resources"))
                yield return named;
        }
    }

    private static bool IsType(Site site, string address, string word) => FactTable.Plain(site.TypeOf(address)).EndsWith(word, StringComparison.Ordinal);
}
