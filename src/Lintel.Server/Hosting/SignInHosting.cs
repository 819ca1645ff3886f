using Lintel.Server.Aws.Http;
using Lintel.Server.Identity;
using Lintel.Server.SignIn;
using Lintel.Server.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Lintel.Server.Hosting;

/// <summary>Puts together what people sign in with: passwords, sessions, an identity provider and the proxy that is believed.</summary>
internal static class SignInHosting
{
    public static void Add(IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(new BrowserSettings(settings.PublicUrl, settings.Region))
            .AddSingleton<SessionCookie>().AddSingleton<BrowserProof>().AddSingleton<ProxyProof>().AddSingleton<Passwords>().AddSingleton<PasswordSignIn>()
            .AddSingleton<SessionStart>().AddSingleton<SessionEndpoint>()
            .AddSingleton(made => new WebSessions(Store(made), settings.SessionIdle, settings.SessionLifetime, Clock(made)))
            .AddSingleton(made => new SignInLimits(Store(made), settings.SignInFailuresPerMinute, Clock(made)))
            .AddSingleton(made => new NewUsers(Store(made), settings.NewUserAccount, Clock(made)));
        if (settings.OpenId is { } provider)
            services.AddSingleton(provider).AddSingleton<OpenIdSignIn>().AddSingleton<OpenIdEndpoint>();
        if (settings.Proxy is { } proxy)
            services.AddSingleton(proxy);
    }

    /// <summary>Of the proxy's requests it is noted that they are its, and then they count as coming from where it says.</summary>
    public static void UseProxy(WebApplication application, ServerSettings settings)
    {
        if (settings.Proxy is not { } proxy)
            return;
        var proof = application.Services.GetRequiredService<ProxyProof>();
        application.Use((context, next) => proof.NoteAsync(context, next));
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var network in proxy.Networks)
            forwarded.KnownIPNetworks.Add(network);
        application.UseForwardedHeaders(forwarded);
    }

    public static void Use(WebApplication application)
    {
        var sessions = application.Services.GetRequiredService<SessionEndpoint>();
        application.MapWhen(context => context.Request.Path == SessionEndpoint.Path, branch => branch.Run(sessions.HandleAsync));
        if (application.Services.GetService<OpenIdEndpoint>() is { } provider)
            application.MapWhen(context => context.Request.Path.StartsWithSegments(OpenIdEndpoint.Path), branch => branch.Run(provider.HandleAsync));
    }

    private static Database Store(IServiceProvider made) => made.GetRequiredService<Database>();

    private static TimeProvider Clock(IServiceProvider made) => made.GetRequiredService<TimeProvider>();
}
