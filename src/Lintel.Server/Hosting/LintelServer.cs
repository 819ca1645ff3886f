using System.Security.Cryptography.X509Certificates;
using Lintel.Server.Aws.Http;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Identity;
using Lintel.Server.Jobs;
using Lintel.Server.Reviews;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Hosting;

/// <summary>A server that is listening.</summary>
public sealed class LintelServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Database _database;

    private LintelServer(WebApplication application, Database database, AccessKey? newKey) =>
        (_application, _database, NewAdministratorKey) = (application, database, newKey);

    /// <summary>The administrator's key when this start made it; it is shown once and never again.</summary>
    public AccessKey? NewAdministratorKey { get; }

    /// <summary>The addresses it listens on, with the ports that were free.</summary>
    public IReadOnlyCollection<string> Urls => [.. _application.Urls];

    /// <summary>Opens the data, makes sure of an administrator and listens.</summary>
    public static async Task<LintelServer> StartAsync(ServerSettings settings, CancellationToken cancellation)
    {
        var box = DataFolder.Box(settings);
        var database = await DataFolder.OpenAsync(settings, cancellation);
        try
        {
            var newKey = await Administrator.EnsureAsync(new Users(database, box, TimeProvider.System), settings, cancellation);
            var application = Build(settings, database, box);
            await application.Services.GetRequiredService<JobScheduler>().StartAsync(settings.RunsJobs, cancellation);
            await application.StartAsync(cancellation);
            return new(application, database, newKey);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when the server is told to stop and has answered what was under way.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _application.WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static WebApplication Build(ServerSettings settings, Database database, SecretBox box)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(database).AddSingleton(TimeProvider.System).AddSingleton(box)
            .AddSingleton<KeyRing>().AddSingleton<SignatureVerifier>().AddSingleton<ApiEndpoint>()
            .AddSingleton<ReviewRun>().AddSingleton<ScheduleWork>().AddSingleton<JobScheduler>()
            .AddSingleton<Func<string, CancellationToken, Task>>(services => services.GetRequiredService<JobScheduler>().EnqueueAsync)
            .AddSingleton<ReviewEndpoint>();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            if (settings.CertificateFile is { } file)
            {
                var certificate = X509Certificate2.CreateFromPemFile(file, settings.CertificateKeyFile ?? file);
                kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
            }
        });
        var application = builder.Build();
        foreach (var url in settings.Urls)
            application.Urls.Add(url);
        var reviews = application.Services.GetRequiredService<ReviewEndpoint>();
        application.MapWhen(context => context.Request.Path.StartsWithSegments(ReviewEndpoint.Prefix), branch => branch.Run(reviews.HandleAsync));
        var api = application.Services.GetRequiredService<ApiEndpoint>();
        application.Run(api.HandleAsync);
        return application;
    }
}
