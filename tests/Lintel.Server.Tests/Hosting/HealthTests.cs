using System.Net;
using System.Net.Sockets;
using System.Text;
using Lintel.Server.Hosting;

namespace Lintel.Server.Tests.Hosting;

public sealed class HealthTests
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task A_running_server_is_alive_and_ready_and_guards_its_answers()
    {
        await using var server = await RunningServer.StartAsync();
        (await Http.GetAsync(new Uri(server.Url, "/health/live"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await Http.GetAsync(new Uri(server.Url, "/health/ready"));
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        ready.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        ready.Headers.GetValues("Cache-Control").ShouldBe(["no-store"]);
        ready.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_is_told_to_stop_is_not_ready_and_still_answers_what_is_under_way()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { DrainDelay = TimeSpan.FromSeconds(2) });
        using var stop = new CancellationTokenSource();
        var stopped = server.Server.WaitAsync(stop.Token);
        using var client = new TcpClient(server.Url.Host, server.Url.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("POST /workloads HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{"u8.ToArray());
        await stop.CancelAsync();
        (await Http.GetAsync(new Uri(server.Url, "/health/ready"))).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Http.GetAsync(new Uri(server.Url, "/health/live"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await stream.WriteAsync("}"u8.ToArray());
        using var reader = new StreamReader(stream, Encoding.ASCII);
        (await reader.ReadToEndAsync()).ShouldStartWith("HTTP/1.1 403");
        await stopped;
        await Should.ThrowAsync<HttpRequestException>(() => Http.GetAsync(new Uri(server.Url, "/health/live")));
    }

    [Fact]
    public async Task A_server_refuses_a_key_that_did_not_seal_its_secrets()
    {
        await using var server = await RunningServer.StartAsync();
        (await Should.ThrowAsync<InvalidDataException>(() => LintelServer.StartAsync(server.Settings with { Key = "another" }, CancellationToken.None)))
            .Message.ShouldContain("LINTEL_KEY");
    }
}
