using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>Folds parts that are alike until a picture can be read: first the instances of one block, then a kind in one place, then a kind in one network.</summary>
internal static class Folding
{
    private const int MostCards = 40;
    private const int MostAlone = 3;

    private static readonly ImmutableArray<Func<Part, string>> Levels =
    [
        part => $"{Home(part)}|{part.ConfigurationAddress}",
        part => $"{Home(part)}|{part.Type}|{ModuleName(part)}",
        part => $"{Home(part)}|{part.Type}",
        part => $"{part.Region}|{part.Network}|{part.Type}",
        part => $"{part.Region}|{part.Network is not null}|{part.Type}",
        part => $"{part.Network is not null}|{part.Type}",
    ];

    public static ImmutableArray<Card> Fold(IReadOnlyList<Part> parts)
    {
        var groups = Groups(parts, Levels[0], MostAlone);
        for (var level = 0; level < Levels.Length && groups.Count > MostCards; level++)
            groups = Groups(parts, Levels[level], 1);
        return [.. groups.Select((group, index) => new Card(index, group))];
    }

    // Groups of at most so many parts stay apart.
    private static List<ImmutableArray<Part>> Groups(IReadOnlyList<Part> parts, Func<Part, string> key, int mostAlone)
    {
        var groups = new List<ImmutableArray<Part>>();
        foreach (var group in parts.GroupBy(key))
        {
            var members = group.ToImmutableArray();
            if (members.Length > (members[0].Kind.IsName ? 1 : mostAlone))
                groups.Add(members);
            else
                groups.AddRange(members.Select(member => ImmutableArray.Create(member)));
        }

        return groups;
    }

    private static string Home(Part part) => $"{part.Region}|{part.Network}|{string.Join(',', part.Subnets)}";

    // A module that is called for each of several things is one.
    private static string ModuleName(Part part) =>
        part.ConfigurationAddress.LastIndexOf($".{part.Type}.", StringComparison.Ordinal) is var end and >= 0 ? part.ConfigurationAddress[..end] : "";
}
