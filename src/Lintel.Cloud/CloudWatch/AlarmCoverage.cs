using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CloudWatch;

/// <summary>Which alarms watch which resource.</summary>
public sealed class AlarmCoverage
{
    private static readonly ConditionalWeakTable<Architecture, AlarmCoverage> Known = [];
    private readonly Architecture _architecture;
    private readonly AddressIndex<Ranked> _byReference;
    private readonly AddressIndex<Ranked> _byText;
    private readonly ImmutableArray<Ranked> _others;
    private readonly Dictionary<string, Ranked> _firstWritten = new(StringComparer.Ordinal);

    private AlarmCoverage(Architecture architecture)
    {
        _architecture = architecture;
        var alarms = architecture.All<MetricAlarm>().Select((alarm, rank) => new Ranked(alarm, rank)).ToLookup(item => KindOf(item.Alarm));
        _others = [.. alarms[AlarmKind.Other]];
        foreach (var written in alarms[AlarmKind.Written])
            _firstWritten.TryAdd(written.Alarm.Namespace.TryGet(out var name) ? name : "", written);
        ImmutableArray<Ranked> telling = [.. alarms[AlarmKind.Referring], .. alarms[AlarmKind.Written]];
        _byReference = new(telling, item => architecture.ReferencesOf(item.Alarm));
        _byText = new(telling, item => item.Alarm.Dimensions.Items.Select(dimension => dimension.Value.TryGet(out var text) ? text : "").Where(text => text.Length > 0));
    }

    public static AlarmCoverage Of(Architecture architecture) => Known.GetValue(architecture, static key => new AlarmCoverage(key));

    /// <summary>The alarms on metrics of some namespaces that watch the resource: that refer to it, or name it in a dimension.</summary>
    public SettingList<MetricAlarm> On(Resource resource, params ReadOnlySpan<string> namespaces)
    {
        string[] all = [.. namespaces];
        var watching = ImmutableArray.CreateBuilder<MetricAlarm>();
        var open = _architecture.World.OpenFor(resource.Address) ?? _architecture.World.Open;
        foreach (var alarm in Candidates(resource, all))
        {
            var watches = Watches(alarm, resource, all).Kind;
            if (watches == VerdictKind.Pass && alarm.IsCertain)
                watching.Add(alarm);
            else if (watches != VerdictKind.Fail)
                open ??= $"it is not known what {alarm.Address} watches";
        }

        return new SettingList<MetricAlarm>(watching.ToImmutable(), open is null, open);
    }

    // All others name something else in each of their dimensions. To a resource whose name is not known, all texts are alike.
    private IEnumerable<MetricAlarm> Candidates(Resource resource, string[] namespaces) => Addressing.ReferencesTo(resource.Address).Append(resource.ConfigurationAddress)
        .SelectMany(reference => _byReference[reference])
        .Concat(_architecture.NamesOf(resource).SelectMany(name => _byText[name]))
        .Concat(_architecture.NamesOf(resource).IsEmpty ? namespaces.Append("").Select(name => _firstWritten.GetValueOrDefault(name)).OfType<Ranked>() : [])
        .Concat(_others)
        .Distinct().OrderBy(item => item.Rank).Select(item => item.Alarm);

    // One metric, whose dimensions are made from resources or written out: it is about those, or about what has the text for its name.
    private static AlarmKind KindOf(MetricAlarm alarm)
    {
        if (alarm.Queries is not { IsComplete: true, Items: [] } || alarm.Dimensions is not { IsComplete: true, Items: not [] })
            return AlarmKind.Other;
        if (alarm.Dimensions.Items.All(dimension => dimension.Value is { Raw.Marks.References.Count: > 0 } value
            && (value.State != SettingState.Unknown || value.IsFromResource.Kind == VerdictKind.Pass)))
            return AlarmKind.Referring;
        return !alarm.Origin.HasUntoldReferences
            && alarm.Dimensions.Items.All(dimension => dimension.Value.TryGet(out _) && dimension.Value is { Raw.Marks.References.Count: 0 })
            ? AlarmKind.Written
            : AlarmKind.Other;
    }

    private Verdict Watches(MetricAlarm alarm, Resource resource, string[] namespaces) =>
        Concerns(alarm.Namespace, alarm.Dimensions, alarm, resource, namespaces)
        | alarm.Queries.Any(query => Concerns(query.Namespace, query.Dimensions, alarm, resource, namespaces) | Selects(query, namespaces));

    // Without dimensions a metric counts over all resources of its kind.
    private Verdict Concerns(Setting<string> name, SettingList<MapEntry> dimensions, MetricAlarm alarm, Resource resource, string[] namespaces)
    {
        var isOfKind = name.State == SettingState.Absent ? Verdict.Fail : name.IsOneOf(namespaces);
        return isOfKind & (_architecture.Refers(alarm, resource)
            | dimensions.IsEmpty
            | dimensions.Any(dimension => _architecture.IsNamed(dimension.Value, resource)));
    }

    // An expression of Metrics Insights looks at all of a namespace: SELECT MAX(Errors) FROM SCHEMA("AWS/Lambda", FunctionName).
    private static Verdict Selects(MetricQuery query, string[] namespaces) =>
        query.Expression.IsPresentAnd(text => Array.Exists(namespaces, name => text.Contains($"\"{name}\"", StringComparison.Ordinal)));

    private enum AlarmKind
    {
        Other,
        Referring,
        Written,
    }

    private sealed class Ranked(MetricAlarm alarm, int rank)
    {
        public MetricAlarm Alarm { get; } = alarm;

        public int Rank { get; } = rank;
    }
}
