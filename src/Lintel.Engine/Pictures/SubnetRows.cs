using System.Text.RegularExpressions;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>Subnets of a network that do the same work in different zones, as rows from the most open down.</summary>
internal static partial class SubnetRows
{
    public static List<List<SubnetSite>> Of(NetworkSite network, IReadOnlyList<Card> cards)
    {
        var rows = new List<List<SubnetSite>>();
        foreach (var subnet in network.Subnets)
        {
            var row = rows.Find(row => row[0].Reach == subnet.Reach && row.Exists(other => Alike(other, subnet, cards)));
            if (row is null)
                rows.Add([subnet]);
            else
                row.Add(subnet);
        }

        return [.. rows.OrderBy(row => row[0].Reach == SubnetReach.Unknown ? 1 : (int)row[0].Reach * 2).ThenBy(row => Depth(row, cards)).ThenBy(row => network.Subnets.IndexOf(row[0]))];
    }

    private static bool Alike(SubnetSite one, SubnetSite other, IReadOnlyList<Card> cards) =>
        one.ConfigurationAddress == other.ConfigurationAddress
        || Stem().Replace(one.Name, "") == Stem().Replace(other.Name, "")
        || cards.Any(card => card.Subnets.Length > 1 && card.Subnets.Contains(one.Address) && card.Subnets.Contains(other.Address));

    private static int Depth(List<SubnetSite> row, IReadOnlyList<Card> cards) =>
        cards.Where(card => row.Exists(subnet => card.Subnets.Contains(subnet.Address))).Select(card => (int)card.Kind.Tier).DefaultIfEmpty((int)PartTier.Data).Min();

    // "public_a" and "public_2b" are one row: what tells zones apart at the end of a name.
    [GeneratedRegex(@"[-_]?(az|subnet|zone)?[-_]?([a-f]|\d{1,2}[a-f]?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stem();
}
