using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud;

/// <summary>
/// Who names whom by a setting, found once for an architecture: a question about each of two populations need not compare each with each.
/// </summary>
/// <param name="settings">The settings of one resource that name others.</param>
public sealed class Naming<TBy, T>(Func<TBy, SettingList<Setting<string>>> settings)
    where TBy : Resource
    where T : Resource
{
    private readonly ConditionalWeakTable<Architecture, Index> _known = [];

    public Naming(Func<TBy, Setting<string>> setting)
        : this(by => SettingList<Setting<string>>.Of([setting(by)]))
    {
    }

    /// <summary>Those that name the resource or may do so, as far as they are certain to exist; all others name something else.</summary>
    public SettingList<TBy> Of(T named, Architecture architecture)
    {
        var all = architecture.Known<TBy>();
        return new SettingList<TBy>([.. IndexOf(architecture).MayMean(named).Where(by => by.IsCertain)], all.IsComplete, all.Reason);
    }

    /// <summary>Those that certainly name the resource, in source order, whether they are certain to exist or not.</summary>
    public IEnumerable<TBy> Certain(T named, Architecture architecture) => IndexOf(architecture).Mean(named);

    private Index IndexOf(Architecture architecture) => _known.GetValue(architecture, key => new Index(key, settings));

    private sealed class Index
    {
        private readonly Dictionary<string, List<Ranked>> _byNamed = new(StringComparer.Ordinal);
        private readonly List<Ranked> _undecided = [];

        public Index(Architecture architecture, Func<TBy, SettingList<Setting<string>>> settings)
        {
            var rank = 0;
            foreach (var by in architecture.All<TBy>())
            {
                var ranked = new Ranked(by, rank++);
                var given = settings(by);
                var isDecided = given.IsComplete;
                foreach (var setting in given.Items)
                {
                    if (architecture.Find<T>(setting).OrNull is { } found)
                        Add(found.Address, ranked);
                    else
                        isDecided &= setting.State is SettingState.Absent or SettingState.Default;
                }

                if (!isDecided)
                    _undecided.Add(ranked);
            }
        }

        public IEnumerable<TBy> Mean(T named) => _byNamed.GetValueOrDefault(named.Address, []).Select(item => item.By);

        public IEnumerable<TBy> MayMean(T named) => _byNamed.TryGetValue(named.Address, out var certain)
            ? certain.Union(_undecided).OrderBy(item => item.Rank).Select(item => item.By)
            : _undecided.Select(item => item.By);

        private void Add(string address, Ranked by)
        {
            if (!_byNamed.TryGetValue(address, out var all))
                _byNamed[address] = all = new(1);
            if (all.Count == 0 || !ReferenceEquals(all[^1], by))
                all.Add(by);
        }
    }

    private sealed class Ranked(TBy by, int rank)
    {
        public TBy By { get; } = by;

        public int Rank { get; } = rank;
    }
}
