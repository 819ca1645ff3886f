using System.Collections.Immutable;
using Lintel.Cloud.Network;

namespace Lintel.Cloud.Topology;

/// <summary>
/// The ways from the Internet to data: Internet → load balancer → compute → store, and all that skip a part of it. A hop counts only when
/// route, address, network ACL and security groups are all known to let it through.
/// </summary>
public static class AttackPaths
{
    private const int Longest = 5;

    /// <summary>The path with the widest opening, the shortest of those; null when none is open wider than it need be.</summary>
    public static AttackPath? Worst(Architecture architecture) => All(architecture)
        .Where(path => path.Weakness > Weakness.None)
        .OrderByDescending(path => (int)path.Weakness)
        .ThenBy(path => path.Steps.Length)
        .ThenBy(path => string.Join('\n', path.Addresses), StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Every open path, one for each way to each store, those as narrow as can be included.</summary>
    public static ImmutableArray<AttackPath> All(Architecture architecture)
    {
        var hops = new Hops(architecture);
        var stores = architecture.Everything().Where(resource => resource is IDataStore && resource.IsCertain).ToList();
        if (stores.Count == 0)
            return [];
        var paths = ImmutableArray.CreateBuilder<AttackPath>();
        var open = new Queue<ImmutableArray<PathStep>>(hops.FromInternet().Select(step => ImmutableArray.Create(step)));
        var seen = new HashSet<(string From, string To)>();
        while (open.TryDequeue(out var path))
        {
            var last = path[^1].To;
            if (last is IDataStore)
            {
                paths.Add(new AttackPath(path));
                continue;
            }

            if (path.Length >= Longest)
                continue;
            foreach (var step in hops.From(last, stores))
            {
                if (seen.Add((Way(path), step.To.Address)))
                    open.Enqueue(path.Add(step));
            }
        }

        return paths.ToImmutable();
    }

    // Two ways into the same machine are two ways to all behind it only where they start differently.
    private static string Way(ImmutableArray<PathStep> path) => $"{path[0].To.Address}|{path[0].Weakness}|{path[^1].To.Address}";
}
