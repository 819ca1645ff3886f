using Lintel.Server.Hosting;
using Lintel.Server.Identity;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A server on a free port with a database of its own, which goes when the test ends.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    public const string AdminKeyId = "AKIAADMINADMINADMIN0";
    public const string AdminSecret = "administrators-secret-access-key-0000001";
    public const string AdminAccount = "111122223333";

    private readonly string _folder;
    private readonly bool _keep;

    private RunningServer(LintelServer server, ServerSettings settings, bool keep)
    {
        (Server, Settings, _folder, _keep) = (server, settings, settings.DataFolder, keep);
        Admin = new(Url, new(AdminKeyId, AdminSecret, new("admin", AdminAccount, true)));
    }

    public LintelServer Server { get; }

    public ServerSettings Settings { get; }

    /// <summary>The administrator's own client.</summary>
    public ApiClient Admin { get; }

    public Uri Url => new(Server.Urls.First());

    /// <summary>What tells the command line of the server's data.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LINTEL_DATA"] = Settings.DataFolder,
        ["LINTEL_POSTGRES"] = Settings.Postgres ?? "",
    };

    /// <summary>Starts a server on the store of this run.</summary>
    public static async Task<RunningServer> StartAsync(Func<ServerSettings, ServerSettings>? change = null, bool keep = false)
    {
        var settings = new ServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            DataFolder = Directory.CreateTempSubdirectory("lintel-server-").FullName,
            AdministratorKey = (AdminKeyId, AdminSecret),
            AdministratorAccount = AdminAccount,
            Postgres = Stores.IsPostgres ? await PostgresServer.NewDatabaseAsync() : null,
        };
        settings = change?.Invoke(settings) ?? settings;
        return new(await LintelServer.StartAsync(settings, CancellationToken.None), settings, keep);
    }

    /// <summary>A client of a new user.</summary>
    public async Task<ApiClient> AddUserAsync(string name, string account)
    {
        await using var database = await DataFolder.OpenAsync(Settings, CancellationToken.None);
        var key = await new Users(database, DataFolder.Box(Settings), TimeProvider.System).AddAsync(name, account, isAdministrator: false, CancellationToken.None);
        return new(Url, key ?? throw new InvalidOperationException($"There is a user \"{name}\" already."));
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        if (!_keep)
            Directory.Delete(_folder, recursive: true);
    }
}
