using Lintel.Cloud;

namespace Lintel.Engine.Answering;

/// <summary>Whether something outside these sources may supply what is not seen in them.</summary>
internal static class ForeignSuppliers
{
    // Providers that watch, page, back up or protect from outside AWS.
    private static readonly HashSet<string> Providers = new(StringComparer.Ordinal)
    {
        "datadog", "newrelic", "dynatrace", "grafana", "splunk", "signalfx", "pagerduty", "opsgenie", "elastic", "ec", "honeycombio",
        "cloudflare", "fastly", "akamai", "imperva", "sumologic", "logzio", "lacework", "wiz", "sentry", "statuscake", "pingdom", "checkly", "uptimerobot",
    };

    public static bool Seen(Architecture architecture) =>
        architecture.Providers.Any(Providers.Contains) || architecture.HasRemoteState;
}
