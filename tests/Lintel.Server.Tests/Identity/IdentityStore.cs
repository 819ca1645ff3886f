using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Storage;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Identity;

/// <summary>A database of the store of this run with one user, anna, and a clock that tests move.</summary>
public sealed class IdentityStore : IAsyncDisposable
{
    private readonly string _folder;

    private IdentityStore(Database database, string folder) => (Database, _folder) = (database, folder);

    public Database Database { get; }

    public TestClock Clock { get; } = new();

    public static async Task<IdentityStore> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lintel-identity-").FullName;
        var settings = new ServerSettings { DataFolder = folder, Postgres = Stores.IsPostgres ? await PostgresServer.NewDatabaseAsync() : null };
        var store = new IdentityStore(await DataFolder.OpenAsync(settings, CancellationToken.None), folder);
        await new Users(store.Database, DataFolder.Box(settings), store.Clock).AddAsync("anna", "444455556666", isAdministrator: false, CancellationToken.None);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
