using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Tests.Hosting;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_metrics_and_logs_arrive_where_they_are_sent()
    {
        var paths = new ConcurrentDictionary<string, bool>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            paths[context.Request.Path] = true;
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        await using (var server = await RunningServer.StartAsync(settings => settings with
        {
            TelemetryEndpoint = new(collector.Urls.First()), LogLevel = LogLevel.Information,
        }))
            await Given.WorkloadAsync(server.Admin);
        paths.Keys.Order(StringComparer.Ordinal).ShouldBe(["/v1/logs", "/v1/metrics", "/v1/traces"]);
    }
}
