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
    private readonly ImmutableArray<MetricAlarm> _alarms;

    private AlarmCoverage(Architecture architecture) => (_architecture, _alarms) = (architecture, [.. architecture.All<MetricAlarm>()]);

    public static AlarmCoverage Of(Architecture architecture) => Known.GetValue(architecture, static key => new AlarmCoverage(key));

    /// <summary>The alarms on metrics of some namespaces that watch the resource: that refer to it, or name it in a dimension.</summary>
    public SettingList<MetricAlarm> On(Resource resource, params ReadOnlySpan<string> namespaces)
    {
        string[] all = [.. namespaces];
        var watching = ImmutableArray.CreateBuilder<MetricAlarm>();
        var open = _architecture.World.OpenFor(resource.Address) ?? _architecture.World.Open;
        foreach (var alarm in _alarms)
        {
            var watches = Watches(alarm, resource, all).Kind;
            if (watches == VerdictKind.Pass && alarm.IsCertain)
                watching.Add(alarm);
            else if (watches != VerdictKind.Fail)
                open ??= $"it is not known what {alarm.Address} watches";
        }

        return new SettingList<MetricAlarm>(watching.ToImmutable(), open is null, open);
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
}
