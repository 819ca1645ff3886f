using System.Collections.Immutable;

namespace Lintel.Cloud.Topology;

/// <summary>Ports by what listens on them. https://www.iana.org/assignments/service-names-port-numbers</summary>
public static class AdminPorts
{
    public const int Ssh = 22;

    public const int Rdp = 3389;

    /// <summary>Remote shells and desktops, from which everything else on a machine is reached.</summary>
    public static readonly ImmutableArray<int> Remote = [Ssh, Rdp, 23, 5985, 5986];

    /// <summary>Databases, caches, search and brokers: what holds data and seldom asks who calls.</summary>
    public static readonly ImmutableArray<int> Data = [1433, 1521, 3306, 5432, 5439, 6379, 11211, 27017, 9042, 9092, 9200, 9300];
}
