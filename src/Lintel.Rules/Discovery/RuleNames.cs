using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Lintel.Rules.Discovery;

/// <summary>What rules are called: by their slugs, by the ids that other scanners give the same check, and by what those are called beside.</summary>
public sealed class RuleNames
{
    // A pattern is held against every name; nobody writes more of them by hand.
    private const int MostPatterns = 200;

    private readonly Dictionary<string, List<NamedRule>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<NamedRule>> _byPattern = new(StringComparer.OrdinalIgnoreCase);

    public RuleNames(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var own in rule.Definition.Aliases.Prepend(rule.Slug))
            {
                foreach (var name in OtherNames.Of(own).Prepend(own))
                    Add(name, new NamedRule(rule, own));
            }
        }
    }

    /// <summary>The rules that an id names, in the order in which they were given.</summary>
    public IEnumerable<Rule> Find(string id) => Meant(id).Select(named => named.Rule).Distinct();

    /// <summary>The rules that an id names, each with that of its own ids for which it stands; <c>*</c> stands for any characters.</summary>
    public ImmutableArray<NamedRule> Meant(string id)
    {
        if (!id.Contains('*', StringComparison.Ordinal))
            return _byName.TryGetValue(id, out var named) ? [.. named] : [];
        if (!_byPattern.TryGetValue(id, out var matching) && _byPattern.Count < MostPatterns)
        {
            _byPattern[id] = matching =
                [.. _byName.Where(name => FileSystemName.MatchesSimpleExpression(id, name.Key)).SelectMany(name => name.Value).Distinct()];
        }

        return matching.IsDefault ? [] : matching;
    }

    private void Add(string name, NamedRule named)
    {
        if (!_byName.TryGetValue(name, out var rules))
            _byName[name] = rules = [];
        if (!rules.Contains(named))
            rules.Add(named);
    }
}

/// <summary>A rule, and the slug or alias by which it was meant.</summary>
public sealed record NamedRule(Rule Rule, string Id);
