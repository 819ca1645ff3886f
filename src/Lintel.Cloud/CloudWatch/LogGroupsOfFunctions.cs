using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>Which log groups could be a function's own, so that not every group is compared with every function.</summary>
public sealed class LogGroupsOfFunctions
{
    /// <summary>What the name of a function's own log group begins with. https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html</summary>
    public const string Prefix = "/aws/lambda/";

    private static readonly ConditionalWeakTable<Architecture, LogGroupsOfFunctions> Known = [];

    private readonly Architecture _architecture;
    private readonly SettingList<LogGroup> _all;
    private readonly Dictionary<string, int> _ranks;
    private readonly ILookup<string, LogGroup> _byName;
    private readonly ImmutableArray<LogGroup> _always;
    private readonly ImmutableArray<LogGroup> _examples;

    private LogGroupsOfFunctions(Architecture architecture)
    {
        _architecture = architecture;
        _all = architecture.Known<LogGroup>();
        _ranks = _all.Items.Select((group, rank) => (group.Address, rank)).DistinctBy(item => item.Address).ToDictionary(StringComparer.Ordinal);
        _byName = _all.Items.Where(IsNamed).ToLookup(group => group.GroupName.TryGet(out var name) ? name : "", StringComparer.Ordinal);
        _always = [.. _all.Items.Where(group => !IsNamed(group) || group.Origin.HasUntoldReferences)];
        // To a function whose name is not known, all named groups are alike.
        _examples =
        [
            .. _all.Items.Where(IsNamed).Take(1),
            .. _all.Items.Where(group => group.GroupName.TryGet(out var name) && name.StartsWith(Prefix, StringComparison.Ordinal)
                && group.GroupName.Raw?.Marks.References.Count is null or 0).Take(1),
        ];
    }

    public static LogGroupsOfFunctions Of(Architecture architecture) => Known.GetValue(architecture, static key => new LogGroupsOfFunctions(key));

    /// <summary>The groups that are or may be the function's own; all others certainly are not.</summary>
    public SettingList<LogGroup> Candidates(Function function)
    {
        if (function.Origin.HasUntoldReferences)
            return _all;
        var names = _architecture.NamesOf(function).ToList();
        var isNamed = names.Count > 0;
        if (function.FunctionName.TryGet(out var own))
            names.Add(own);
        else
            isNamed = false;
        var found = _always.Concat(names.Distinct(StringComparer.Ordinal).SelectMany(name => _byName[Prefix + name]))
            .Concat(_architecture.ReferringTo<LogGroup>(function).Items)
            .Concat(_architecture.AllReferredBy<LogGroup>(function))
            .Concat(isNamed ? [] : _examples);
        return new SettingList<LogGroup>([.. found.Where(group => _ranks.ContainsKey(group.Address)).DistinctBy(group => group.Address).OrderBy(group => _ranks[group.Address])], _all.IsComplete, _all.Reason);
    }

    private static bool IsNamed(LogGroup group) => group.GroupName.TryGet(out _);
}
