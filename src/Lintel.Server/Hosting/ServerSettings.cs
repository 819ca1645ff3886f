using Lintel.Server.Identity;
using Lintel.Server.Notifications;
using Lintel.Server.Outbound;
using Lintel.Server.SignIn;
using Lintel.Server.Sources;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Hosting;

/// <summary>How a server runs. Flags, environment and file all end here.</summary>
public sealed record ServerSettings
{
    /// <summary>The addresses to listen on. Loopback unless told otherwise.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:8080"];

    /// <summary>The folder of the database file and the key file.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The connection string of a PostgreSQL database; null for a SQLite file in <see cref="DataFolder"/>.</summary>
    public string? Postgres { get; init; }

    /// <summary>What secrets are sealed with; null for a key file in <see cref="DataFolder"/>.</summary>
    public string? Key { get; init; }

    /// <summary>The administrator's access key, when it is given rather than made.</summary>
    public (string Id, string Secret)? AdministratorKey { get; init; }

    /// <summary>The account that the administrator's resources belong to.</summary>
    public string AdministratorAccount { get; init; } = "000000000000";

    /// <summary>A certificate with its private key in PEM, for addresses that begin with <c>https://</c>.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The private key in PEM, when the certificate's file does not hold it.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>How many requests per second one user may send.</summary>
    public int RequestsPerSecond { get; init; } = 2000;

    /// <summary>Whether this process answers requests.</summary>
    public bool AnswersRequests { get; init; } = true;

    /// <summary>Whether this process runs jobs.</summary>
    public bool RunsJobs { get; init; } = true;

    /// <summary>Which hosts the server calls because a user named them.</summary>
    public HostPolicy Hosts { get; init; } = HostPolicy.Public;

    /// <summary>How git repositories are read.</summary>
    public GitSettings Git { get; init; } = new();

    /// <summary>How people are told what happens.</summary>
    public NotificationSettings Notifications { get; init; } = new();

    /// <summary>How many failed signatures per second are answered to one address, in the long run.</summary>
    public int FailuresPerSecond { get; init; } = 100;

    /// <summary>The address that browsers know the server by; null when it is the one it listens on.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The Region of requests of browsers that name none.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>How long a session in a browser lasts without a request.</summary>
    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a session in a browser lasts at most.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How many failed sign-ins of one address are forgotten in a minute; twice as many are answered at once.</summary>
    public int SignInFailuresPerMinute { get; init; } = 20;

    /// <summary>The proxy that says who sends a request; null when nobody is believed.</summary>
    public TrustedProxy? Proxy { get; init; }

    /// <summary>The identity provider that users may sign in with; null when there is none.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>The account of users whom the proxy or the identity provider vouches for and whom nobody has added; null when they are refused.</summary>
    public string? NewUserAccount { get; init; }

    /// <summary>How many connections may be open at once.</summary>
    public int MaxConnections { get; init; } = 5000;

    /// <summary>How long the server goes on taking requests after it was told to stop, while it says that it is not ready.</summary>
    public TimeSpan DrainDelay { get; init; }

    /// <summary>How long requests that are under way may take to finish when the server stops.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the log is JSON, one object a line.</summary>
    public bool LogIsJson { get; init; }

    /// <summary>What the log holds at least: with <c>Information</c> every request.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Warning;

    /// <summary>Where traces, metrics and logs are sent in OpenTelemetry's protocol; null for nowhere.</summary>
    public Uri? TelemetryEndpoint { get; init; }

    /// <summary>Whether they are sent over gRPC rather than HTTP.</summary>
    public bool TelemetryIsGrpc { get; init; }
}
