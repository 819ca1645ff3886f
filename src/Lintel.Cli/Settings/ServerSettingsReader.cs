using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Outbound;
using Lintel.Server.Sources;
using Microsoft.Extensions.Logging;
using static Lintel.Cli.Settings.ServerSettingNames;

namespace Lintel.Cli.Settings;

/// <summary>Turns texts into the settings that a server starts with.</summary>
internal static class ServerSettingsReader
{
    private static readonly string[] Roles = ["all", "api", "worker"];

    public static ServerSettings Read(SettingValues values) => new()
    {
        DataFolder = values.Text(Data)
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "lintel"),
        Postgres = values.Text(Postgres),
        Key = values.Text(Key),
        Urls = Addresses(values),
        CertificateFile = File(values, Certificate),
        CertificateKeyFile = File(values, CertificateKey),
        AdministratorKey = AdministratorKey(values),
        AdministratorAccount = AdministratorAccount(values),
        AnswersRequests = values.Word(Role, Roles) != "worker",
        RunsJobs = values.Word(Role, Roles) != "api",
        Hosts = Hosts(values),
        Git = Git(values),
        Notifications = new(MailSettingsReader.ReadOrNull(values)),
        RequestsPerSecond = values.Number(RequestsPerSecond, 2000, 1, 1_000_000),
        FailuresPerSecond = values.Number(FailuresPerSecond, 100, 1, 1_000_000),
        SignInFailuresPerMinute = values.Number(SignInFailuresPerMinute, 20, 1, 60_000),
        PublicUrl = SignInSettingsReader.PublicUrl(values),
        Region = SignInSettingsReader.Region(values),
        SessionIdle = TimeSpan.FromMinutes(values.Number(SessionIdleMinutes, 60, 1, 60 * 24 * 90)),
        SessionLifetime = TimeSpan.FromHours(values.Number(SessionHours, 12, 1, 24 * 90)),
        Proxy = SignInSettingsReader.Proxy(values),
        OpenId = SignInSettingsReader.OpenId(values),
        NewUserAccount = SignInSettingsReader.NewUserAccount(values),
        MaxConnections = values.Number(MaxConnections, 5000, 1, 1_000_000),
        DrainDelay = TimeSpan.FromSeconds(values.Number(DrainSeconds, 0, 0, 600)),
        ShutdownTimeout = TimeSpan.FromSeconds(values.Number(ShutdownSeconds, 30, 0, 600)),
        LogIsJson = values.Word(LogFormat, "text", "json") == "json",
        LogLevel = Enum.Parse<LogLevel>(values.Word(ServerSettingNames.LogLevel, "warning", "information", "debug", "error"), ignoreCase: true),
        TelemetryEndpoint = TelemetryEndpoint(values),
        TelemetryIsGrpc = values.Word(OtlpProtocol, values.Standard("OTEL_EXPORTER_OTLP_PROTOCOL") == "grpc" ? "grpc" : "http/protobuf", "http/protobuf", "grpc") == "grpc",
    };

    private static HostPolicy Hosts(SettingValues values)
    {
        var hosts = values.List(ServerSettingNames.Hosts);
        return hosts.FirstOrDefault(host => host.Contains('/', StringComparison.Ordinal) || host.LastIndexOf('*') > 0 || (host.StartsWith('*') && host is not "*" && !host.StartsWith("*.", StringComparison.Ordinal))) is { } wrong
            ? throw new SettingException($"\"{wrong}\" cannot be in the setting \"{ServerSettingNames.Hosts.Name}\", which names hosts such as git.example.com, *.example.com or *.")
            : hosts.Length > 0 ? new(hosts) : HostPolicy.Public;
    }

    private static GitSettings Git(SettingValues values) => new()
    {
        Program = values.Text(ServerSettingNames.Git) ?? "git",
        Folders = values.List(GitFolders),
        Patience = TimeSpan.FromSeconds(values.Number(GitSeconds, 120, 1, 3600)),
        AuthorityFile = File(values, GitCa),
        KnownHostsFile = File(values, GitKnownHosts),
    };

    private static Uri? TelemetryEndpoint(SettingValues values) => (values.Text(OtlpEndpoint) ?? values.Standard("OTEL_EXPORTER_OTLP_ENDPOINT")) switch
    {
        null => null,
        var text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new SettingException($"\"{text}\" cannot be the setting \"{OtlpEndpoint.Name}\", which is an address such as http://localhost:4318."),
    };

    private static string[] Addresses(SettingValues values)
    {
        if (values.List(Urls) is not { Length: > 0 } urls)
            return [$"http://{values.Text(Host) ?? "127.0.0.1"}:{values.Number(Port, 8080, 0, 65535)}"];
        foreach (var url in urls)
        {
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                throw new SettingException($"\"{url}\" is no address to listen on. Write http://HOST:PORT or https://HOST:PORT.");
            if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && values.Text(Certificate) is null)
                throw new SettingException($"\"{url}\" needs a certificate: set \"{Certificate.Name}\".");
        }

        return urls;
    }

    private static string? File(SettingValues values, Setting setting) => values.Text(setting) is not { } path || System.IO.File.Exists(path)
        ? values.Text(setting)
        : throw new SettingException($"There is no file \"{path}\", which the setting \"{setting.Name}\" names.");

    private static (string Id, string Secret)? AdministratorKey(SettingValues values) => (values.Text(AdminAccessKeyId), values.Text(AdminSecretAccessKey)) switch
    {
        ({ } id, { } secret) => AccessKey.IsId(id) ? (id, secret) : throw new SettingException($"\"{id}\" cannot be an access key's id, which has 4 to 128 letters, digits and underscores."),
        (null, null) => null,
        _ => throw new SettingException($"\"{AdminAccessKeyId.Name}\" and \"{AdminSecretAccessKey.Name}\" go together, and only one is set."),
    };

    private static string AdministratorAccount(SettingValues values) => values.Text(AdminAccountId) switch
    {
        null => "000000000000",
        var account => Users.ProblemOrNull("admin", account) is { } problem ? throw new SettingException($"\"{account}\" cannot be the administrator's account. {problem}") : account,
    };
}
