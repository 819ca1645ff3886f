using System.Runtime.CompilerServices;

namespace Lintel.Cloud.Topology;

/// <summary>The questions about how an architecture hangs together, each worked out when it is first asked.</summary>
public static class Topologies
{
    private static readonly ConditionalWeakTable<Architecture, Questions> Known = [];

    extension(Architecture architecture)
    {
        /// <summary>In how many zones something is.</summary>
        public Zones Zones => Of(architecture).Zones;

        /// <summary>Where a subnet's traffic goes.</summary>
        public Routing Routing => Of(architecture).Routing;

        /// <summary>Who is in which security group, and whom it lets in.</summary>
        public Groups Groups => Of(architecture).Groups;

        /// <summary>What stands behind which load balancer.</summary>
        public Balancing Balancing => Of(architecture).Balancing;

        /// <summary>What can be reached from the Internet.</summary>
        public Exposure Exposure => Of(architecture).Exposure;
    }

    private static Questions Of(Architecture architecture) => Known.GetValue(architecture, static key => new Questions(key));

    private sealed class Questions
    {
        public Questions(Architecture architecture)
        {
            Zones = new Zones(architecture);
            Routing = new Routing(architecture);
            var hosts = new Hosts(architecture);
            Groups = new Groups(architecture, hosts);
            Balancing = new Balancing(architecture);
            Exposure = new Exposure(architecture, hosts, Routing, Groups);
        }

        public Zones Zones { get; }

        public Routing Routing { get; }

        public Groups Groups { get; }

        public Balancing Balancing { get; }

        public Exposure Exposure { get; }
    }
}
