using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A request that arrived at a webhook.</summary>
internal sealed record WebhookCall(IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>A webhook of the tests' own, which answers as it is told.</summary>
internal sealed class WebhookSink : IAsyncDisposable
{
    private readonly WebApplication _application;

    public WebhookSink()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            context.Response.StatusCode = Answers.TryDequeue(out var status) ? status : 200;
            if (context.Response.StatusCode is 302)
                context.Response.Headers.Location = Url;
            Calls.Enqueue(new(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        });
    }

    /// <summary>What arrived.</summary>
    public ConcurrentQueue<WebhookCall> Calls { get; } = [];

    /// <summary>What is answered next; 200 when there is nothing left.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    public string Url => _application.Urls.First() + "/hook/secret-path";

    public async Task<WebhookSink> StartAsync()
    {
        await _application.StartAsync();
        return this;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
