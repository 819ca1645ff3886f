using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;

namespace Lintel.Server.Hosting;

/// <summary>Sends traces, metrics and logs in OpenTelemetry's protocol, when there is an address to send them to.</summary>
internal static class Telemetry
{
    public static void Add(WebApplicationBuilder builder, ServerSettings settings)
    {
        if (settings.TelemetryEndpoint is not { } endpoint)
            return;
        var protocol = settings.TelemetryIsGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        builder.Logging.AddOpenTelemetry(logs => logs.IncludeFormattedMessage = true);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("lintel"))
            .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore", "Npgsql", Aws.Http.RequestMeasures.Name))
            .WithMetrics(metrics => metrics.AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", Aws.Http.RequestMeasures.Name))
            .WithLogging()
            .UseOtlpExporter(protocol, endpoint);
    }
}
