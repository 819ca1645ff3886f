using Lintel.Cloud.AutoScaling;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Network;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Cloud.Topology;

/// <summary>Gathers what decides about a host: its own settings, its template's, its interfaces', its subnet group's.</summary>
internal sealed class Hosts(Architecture architecture)
{
    private readonly Dictionary<string, Host> _known = new(StringComparer.Ordinal);
    private AddressIndex<Resource>? _subnetGroups;
    private AddressIndex<Resource>? _namedSubnetGroups;

    /// <summary>The host that a resource is; null for what does not listen in a network.</summary>
    public Host? OfOrNull(Resource resource)
    {
        if (_known.TryGetValue(resource.Address, out var known))
            return known;
        return Read(resource) is { } host ? _known[resource.Address] = host : null;
    }

    private Host? Read(Resource resource) => resource switch
    {
        Instance instance => OfInstance(instance),
        AutoScalingGroup group => OfGroup(group),
        LaunchTemplate or LaunchConfiguration => null,
        INetworkAttached attached => new Host
        {
            Resource = resource,
            Groups = attached.SecurityGroups,
            Subnets = SubnetsOf(attached),
            PubliclyAccessible = attached.PubliclyAccessible,
        },
        _ => null,
    };

    private Host OfInstance(Instance instance)
    {
        var faces = instance.NetworkInterfaces.Items.Select(face => architecture.Find<NetworkInterface>(face).OrNull).OfType<NetworkInterface>().ToList();
        var template = architecture.Find<LaunchTemplate>(instance.LaunchTemplate).OrNull;
        var groups = instance.SecurityGroups;
        foreach (var face in faces)
            groups = groups.Concat(face.SecurityGroups);
        if (template is not null && groups.Items.Length == 0)
            groups = template.SecurityGroups;
        var subnets = faces.Count > 0
            ? instance.SubnetList.Concat(SettingList<Setting<string>>.Of(faces.Select(face => face.Subnet)))
            : instance.SubnetList;
        return new Host
        {
            Resource = instance,
            Groups = groups,
            Subnets = subnets,
            PubliclyAccessible = template is null ? instance.PubliclyAccessible : template.PubliclyAccessible.Or(instance.PubliclyAccessible),
            IsInDefaultVpc = subnets.IsEmpty.Kind == VerdictKind.Pass && instance.NetworkInterfaces.IsEmpty.Kind == VerdictKind.Pass,
        };
    }

    private Host OfGroup(AutoScalingGroup group)
    {
        IMachine? machine = architecture.Find<LaunchTemplate>(group.LaunchTemplate).OrNull;
        machine ??= architecture.Find<LaunchConfiguration>(group.LaunchConfiguration).OrNull;
        return new Host
        {
            Resource = group,
            Groups = machine?.SecurityGroups ?? default,
            Subnets = group.Subnets,
            PubliclyAccessible = machine?.PubliclyAccessible ?? default,
            IsInDefaultVpc = group.Subnets.IsEmpty.Kind == VerdictKind.Pass && group.Zones.Items.Length > 0,
        };
    }

    private IEnumerable<Resource> SubnetGroups => architecture.Everything().Where(resource => resource is ISubnetGroup);

    private SettingList<Setting<string>> SubnetsOf(INetworkAttached attached)
    {
        if (attached.SubnetGroup.State == SettingState.Absent)
            return attached.Subnets;
        Resource? found = null;
        if (attached.SubnetGroup.Raw is { } raw && Addressing.TargetOrNull(raw) is { } target
            && (_subnetGroups ??= new(SubnetGroups, group => Addressing.ReferencesTo(group.Address)))[target] is [var referenced, ..])
            found = referenced;
        else if (attached.SubnetGroup.TryGet(out var name) && (_namedSubnetGroups ??= new(SubnetGroups, group => architecture.NamesOf(group)))[name] is [var named, ..])
            found = named;
        return found is ISubnetGroup known ? attached.Subnets.Concat(known.Subnets) : new SettingList<Setting<string>>(attached.Subnets.Items, false);
    }
}
