using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;

namespace Lintel.Rules.Data;

public sealed class PortsOpenToGroups : ContractRule<IDataStore>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Data stores admit security groups, not address ranges",
        Fails = "The store's port is open to a range of addresses",
        Severity = Severity.Medium,
        Practices = [new(Sec05.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(IDataStore store, Resource resource, Architecture architecture) => !store.SecurityGroups.IsEmpty;

    protected override Verdict Holds(IDataStore store, Resource resource, Architecture architecture) => Ranged(store, resource, architecture).IsEmpty;

    protected override Evidence Look(IDataStore store, Resource resource, Architecture architecture) =>
        Ranged(store, resource, architecture).Items is [var rule, ..] && rule.Ranges.Items is [var range, ..]
            ? Evidence.Of(range) with { Location = range.Location ?? rule.Location }
            : Evidence.Of(store.Port);

    private static SettingList<NetworkRule> Ranged(IDataStore store, Resource resource, Architecture architecture) =>
        architecture.Groups.Ingress(resource).Where(rule => store.Port.Satisfies(rule.Covers) & !rule.Ranges.IsEmpty);
}
