using System.Security.Cryptography.X509Certificates;
using Lintel.Server.Aws.Http;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Identity;
using Lintel.Server.Jobs;
using Lintel.Server.Notifications;
using Lintel.Server.Reviews;
using Lintel.Server.Sources;
using Lintel.Server.Storage;
using Lintel.Server.Subscriptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lintel.Server.Hosting;

/// <summary>A server that is listening.</summary>
public sealed class LintelServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Database _database;
    private readonly ServerSettings _settings;

    private LintelServer(WebApplication application, Database database, ServerSettings settings, AccessKey? newKey) =>
        (_application, _database, _settings, NewAdministratorKey) = (application, database, settings, newKey);

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
            await SealCheck.CheckAsync(database, box, cancellation);
            var newKey = await Administrator.EnsureAsync(new Users(database, box, TimeProvider.System), settings, cancellation);
            var application = Build(settings, database, box);
            await application.Services.GetRequiredService<JobScheduler>().StartAsync(settings.RunsJobs, cancellation);
            await application.StartAsync(cancellation);
            return new(application, database, settings, newKey);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when the server was told to stop, has said so for as long as the settings ask, and has answered what was under way.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var health = _application.Services.GetRequiredService<Health>();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var signal = cancellation.Register(() =>
        {
            // By the signal itself, so that no question after it is told that this server is ready.
            health.IsDraining = true;
            told.SetResult();
        });
        await told.Task;
        await Task.Delay(_settings.DrainDelay, CancellationToken.None);
        await _application.StopAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static WebApplication Build(ServerSettings settings, Database database, SecretBox box)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        ServerLog.Add(builder, settings);
        Telemetry.Add(builder, settings);
        builder.Services.AddSingleton(database).AddSingleton(TimeProvider.System).AddSingleton(box)
            .AddSingleton(new RequestRates(settings.RequestsPerSecond, settings.FailuresPerSecond))
            .AddSingleton<KeyRing>().AddSingleton<SignatureVerifier>().AddSingleton<RequestProof>().AddSingleton<ApiEndpoint>().AddSingleton<Health>()
            .AddSingleton(settings.Hosts).AddSingleton(settings.Git).AddSingleton<GitReader>().AddSingleton<SourceLoader>().AddSingleton<SourceRequests>()
            .AddSingleton<ReviewRun>().AddSingleton<ScheduleWork>().AddSingleton<ReminderWork>().AddSingleton<JobScheduler>()
            .AddSingleton<Func<string, CancellationToken, Task>>(services => services.GetRequiredService<JobScheduler>().EnqueueAsync)
            .AddSingleton(settings.Notifications).AddSingleton<WebhookChannel>().AddSingleton<MailChannel>().AddSingleton<DeliveryWork>()
            .AddSingleton<ReviewEndpoint>().AddSingleton<SubscriptionEndpoint>()
            .AddSingleton<IHostLifetime, OwnLifetime>()
            .Configure<HostOptions>(host => host.ShutdownTimeout = settings.ShutdownTimeout);
        SignInHosting.Add(builder.Services, settings);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The endpoint keeps the limit itself, in order to refuse in AWS's words.
            kestrel.Limits.MaxRequestBodySize = null;
            // A signed address holds its signature, ARNs and filters in one line.
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MaxConcurrentConnections = settings.MaxConnections;
            if (settings.CertificateFile is { } file)
            {
                var certificate = X509Certificate2.CreateFromPemFile(file, settings.CertificateKeyFile ?? file);
                kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
            }
        });
        var application = builder.Build();
        foreach (var url in settings.Urls)
            application.Urls.Add(url);
        SignInHosting.UseProxy(application, settings);
        application.Use((context, next) => SecurityHeaders.HandleAsync(context, next));
        var health = application.Services.GetRequiredService<Health>();
        application.Use((context, next) => health.HandleAsync(context, next));
        // A process that only works answers for its health and nothing else.
        if (!settings.AnswersRequests)
            return application;
        SignInHosting.Use(application);
        var subscriptions = application.Services.GetRequiredService<SubscriptionEndpoint>();
        application.MapWhen(context => context.Request.Path.StartsWithSegments(SubscriptionEndpoint.Prefix), branch => branch.Run(subscriptions.HandleAsync));
        var reviews = application.Services.GetRequiredService<ReviewEndpoint>();
        application.MapWhen(context => context.Request.Path.StartsWithSegments(ReviewEndpoint.Prefix), branch => branch.Run(reviews.HandleAsync));
        application.Run(application.Services.GetRequiredService<ApiEndpoint>().HandleAsync);
        return application;
    }
}
