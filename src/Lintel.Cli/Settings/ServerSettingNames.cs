using System.Collections.Immutable;

namespace Lintel.Cli.Settings;

/// <summary>Every setting of the server, in the order of <c>docs/server.md</c>.</summary>
internal static class ServerSettingNames
{
    public static readonly Setting Config = new("config", "File with settings, JSON or INI.");
    public static readonly Setting Data = new("data", "Folder of the database and the key file. Default: lintel in the folder for application data.");
    public static readonly Setting Postgres = new("postgres", "Connection string of a PostgreSQL database. Default: a SQLite file in the data folder.");
    public static readonly Setting Key = new("key", "Text that secrets are sealed with. Default: lintel.key in the data folder.", IsSecret: true);
    public static readonly Setting Urls = new("urls", "Addresses to listen on, such as http://0.0.0.0:8080, separated by semicolons. Default: host and port.");
    public static readonly Setting Host = new("host", "Address to listen on. Default: 127.0.0.1.");
    public static readonly Setting Port = new("port", "Port to listen on; 0 takes a free one. Default: 8080.");
    public static readonly Setting Certificate = new("certificate", "Certificate in PEM, for https:// addresses.");
    public static readonly Setting CertificateKey = new("certificate-key", "Private key in PEM, when the certificate's file does not hold it.");
    public static readonly Setting AdminAccessKeyId = new("admin-access-key-id", "The administrator's access key.", IsSecret: true);
    public static readonly Setting AdminSecretAccessKey = new("admin-secret-access-key", "Its secret. Without both, the first start makes a key and prints it once.", IsSecret: true);
    public static readonly Setting AdminAccountId = new("admin-account-id", "The administrator's account. Default: 000000000000.");
    public static readonly Setting Role = new("role", "What this process does: all, api (answers requests) or worker (runs reviews, sends messages). Default: all.");
    public static readonly Setting Hosts = new("hosts", "Hosts that repositories and webhooks may be on, separated by semicolons: git.example.com, *.example.com, or * for all with public addresses. Default: *.");
    public static readonly Setting Git = new("git", "The git program, which reads repositories. Default: git.");
    public static readonly Setting GitFolders = new("git-folders", "Folders whose repositories may be sources as file:///PATH, separated by semicolons. Default: none.");
    public static readonly Setting GitSeconds = new("git-seconds", "How long reading a repository may take. Default: 120.");
    public static readonly Setting GitCa = new("git-ca", "File with the authorities that certify repositories' hosts, in PEM. Default: those that git knows.");
    public static readonly Setting GitKnownHosts = new("git-known-hosts", "File with the keys of SSH hosts. Default: those that the server's user knows.");
    public static readonly Setting SmtpHost = new("smtp-host", "Server that takes mail. Default: none, and no mail is sent.");
    public static readonly Setting SmtpPort = new("smtp-port", "Its port. Default: 587, with tls 465.");
    public static readonly Setting SmtpSecurity = new("smtp-security", "starttls, tls or none. Default: starttls.");
    public static readonly Setting SmtpUser = new("smtp-user", "Who hands mail over. Default: nobody in particular.");
    public static readonly Setting SmtpPassword = new("smtp-password", "The password of that user.", IsSecret: true);
    public static readonly Setting SmtpFrom = new("smtp-from", "Address that mail comes from, such as lintel@example.com.");
    public static readonly Setting PublicUrl = new("public-url", "Address that browsers know the server by, such as https://lintel.example.com. Default: the one they use.");
    public static readonly Setting Region = new("region", "Region of requests from browsers that name none in X-Lintel-Region. Default: us-east-1.");
    public static readonly Setting SessionIdleMinutes = new("session-idle-minutes", "How long somebody who signed in stays so without a request. Default: 60.");
    public static readonly Setting SessionHours = new("session-hours", "How long somebody who signed in stays so at most. Default: 12.");
    public static readonly Setting ProxyUserHeader = new("proxy-user-header", "Header in which a proxy names the user it has signed in. Only with proxy-addresses.");
    public static readonly Setting ProxyAddresses = new("proxy-addresses", "Addresses and networks of that proxy, such as 10.0.0.7;10.1.0.0/16. The header of anybody else is ignored.");
    public static readonly Setting OidcAuthority = new("oidc-authority", "Address of an OpenID Connect provider that users may sign in with, such as https://login.example.com/realms/all.");
    public static readonly Setting OidcClientId = new("oidc-client-id", "What this server is called there. Its redirect address there is /session/oidc/callback.");
    public static readonly Setting OidcClientSecret = new("oidc-client-secret", "The secret that it has there. Default: none.", IsSecret: true);
    public static readonly Setting OidcScopes = new("oidc-scopes", "What the provider is asked about a user, separated by spaces. Default: openid email profile.");
    public static readonly Setting NewUserAccount = new("new-user-account", "Account of users whom the proxy or the identity provider names and nobody has added. Default: they are refused.");
    public static readonly Setting RequestsPerSecond = new("requests-per-second", "Requests that one access key, or one user in browsers, may send. Default: 2000.");
    public static readonly Setting FailuresPerSecond = new("failures-per-second", "Failed signatures, and requests in ended sessions, that are answered to one address. Default: 100.");
    public static readonly Setting SignInFailuresPerMinute = new("sign-in-failures-per-minute", "Wrong passwords of one address that are forgotten in a minute; twice as many are answered at once. Default: 20.");
    public static readonly Setting MaxConnections = new("max-connections", "Connections that may be open at once. Default: 5000.");
    public static readonly Setting DrainSeconds = new("drain-seconds", "How long requests are still taken after the signal to stop, while /health/ready says no. Default: 0.");
    public static readonly Setting ShutdownSeconds = new("shutdown-seconds", "How long requests under way may take to finish. Default: 30.");
    public static readonly Setting LogFormat = new("log-format", "text or json, on standard error. Default: text.");
    public static readonly Setting LogLevel = new("log-level", "warning, information (every request), debug or error. Default: warning.");
    public static readonly Setting OtlpEndpoint = new("otlp-endpoint", "Where traces, metrics and logs go in OpenTelemetry's protocol. Default: $OTEL_EXPORTER_OTLP_ENDPOINT, else nowhere.");
    public static readonly Setting OtlpProtocol = new("otlp-protocol", "http/protobuf or grpc. Default: $OTEL_EXPORTER_OTLP_PROTOCOL, else http/protobuf.");

    /// <summary>What every command on a server's data takes.</summary>
    public static readonly ImmutableArray<Setting> OfData = [Config, Data, Postgres, Key];

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Setting> All =
    [
        .. OfData, Urls, Host, Port, Certificate, CertificateKey, AdminAccessKeyId, AdminSecretAccessKey, AdminAccountId,
        Role, Hosts, Git, GitFolders, GitSeconds, GitCa, GitKnownHosts, SmtpHost, SmtpPort, SmtpSecurity, SmtpUser, SmtpPassword, SmtpFrom,
        PublicUrl, Region, SessionIdleMinutes, SessionHours, ProxyUserHeader, ProxyAddresses,
        OidcAuthority, OidcClientId, OidcClientSecret, OidcScopes, NewUserAccount,
        RequestsPerSecond, FailuresPerSecond, SignInFailuresPerMinute, MaxConnections, DrainSeconds, ShutdownSeconds, LogFormat, LogLevel, OtlpEndpoint, OtlpProtocol,
    ];
}
