using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Lintel.Server.Storage;

/// <summary>A file of SQLite's, with a write-ahead log: many read while one writes.</summary>
public sealed class SqliteDatabase : Database
{
    private const int BusyMilliseconds = 15_000;

    private readonly string _connection;
    private readonly SemaphoreSlim _writers = new(1, 1);

    /// <summary>Opens the file, which is made when it is missing.</summary>
    public SqliteDatabase(string path)
    {
        SqliteLibrary.Load();
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = BusyMilliseconds / 1000 }.ConnectionString;
    }

    internal override string Identity => "integer primary key autoincrement";

    internal override bool Takes(string migration) => !migration.EndsWith(".postgres.sql", StringComparison.Ordinal);

    protected override string ForUpdate => "";

    public override async Task BackUpAsync(string path, CancellationToken cancellation)
    {
        await using var source = (SqliteConnection)await OpenAsync(cancellation);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        await target.OpenAsync(cancellation);
        source.BackupDatabase(target);
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        _writers.Dispose();
        return ValueTask.CompletedTask;
    }

    protected internal override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancellation);
        using var command = connection.CreateCommand();
        // The log is synced at every commit: what was acknowledged survives a power cut.
        command.CommandText = $"pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = {BusyMilliseconds};";
        command.ExecuteNonQuery();
        return connection;
    }

    protected internal override ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    protected override ValueTask<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    protected override bool IsRace(DbException error) => error is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked };

    protected override async Task<IDisposable?> EnterWriteAsync(CancellationToken cancellation)
    {
        await _writers.WaitAsync(cancellation);
        return new Turn(_writers);
    }

    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
