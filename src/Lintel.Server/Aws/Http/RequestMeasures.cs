using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lintel.Server.Aws.Http;

/// <summary>How long requests take and what comes of them, by operation: for traces and metrics.</summary>
internal static class RequestMeasures
{
    /// <summary>What the activity source and the meter are called.</summary>
    public const string Name = "Lintel.Server";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "lintel.api.request.duration", "s", "Duration of requests to the API.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    /// <summary>Begins the part of a trace that does the operation.</summary>
    public static Activity? Begin(string operation, string account)
    {
        var activity = Activities.StartActivity(operation);
        activity?.SetTag("rpc.system", "aws-api").SetTag("rpc.service", "WellArchitected").SetTag("rpc.method", operation).SetTag("lintel.account", account);
        return activity;
    }

    /// <summary>Counts a finished request. <paramref name="operation"/> is one of the service model's, or empty: callers must not make up series.</summary>
    public static void Count(string operation, int status, string? errorType, TimeSpan duration) => Duration.Record(
        duration.TotalSeconds,
        new("rpc.method", operation), new KeyValuePair<string, object?>("http.response.status_code", status), new KeyValuePair<string, object?>("error.type", errorType));
}
