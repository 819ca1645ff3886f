using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Hosting;

/// <summary>The log goes to standard error: lines for people, or one JSON object a line for machines.</summary>
internal static class ServerLog
{
    public static void Add(WebApplicationBuilder builder, ServerSettings settings)
    {
        var log = builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddFilter("Lintel", settings.LogLevel);
        if (settings.LogIsJson)
        {
            log.AddJsonConsole(json =>
            {
                json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                json.UseUtcTimestamp = true;
            });
        }
        else
        {
            log.AddSimpleConsole(text => text.SingleLine = true);
        }

        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
