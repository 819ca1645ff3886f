using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Lintel.Server.Storage;

/// <summary>A file of SQLite's, with a write-ahead log: many read while one writes.</summary>
public sealed class SqliteDatabase : Database
{
    private const int BusyMilliseconds = 15_000;

    private readonly string _connection;
    private readonly bool _isShared;
    private readonly ConditionalWeakTable<sqlite3, object> _settled = [];
    private readonly SemaphoreSlim _writers = new(1, 1);

    /// <summary>Opens the file, which is made when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isShared">Whether others use it meanwhile; a file that nobody else has is left without a write-ahead log beside it.</param>
    public SqliteDatabase(string path, bool isShared = true)
    {
        SqliteLibrary.Load();
        _isShared = isShared;
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = BusyMilliseconds / 1000 }.ConnectionString;
    }

    internal override Dialect Dialect => Dialect.Sqlite;

    internal override bool Takes(string migration) => !migration.EndsWith(".postgres.sql", StringComparison.Ordinal);

    protected override string ForUpdate => "";

    /// <summary>Writes a copy of one moment while the database is in use.</summary>
    /// <param name="path">The file to write, which must not exist.</param>
    /// <param name="look">Reads that same moment.</param>
    /// <param name="cancellation">Ends the copying.</param>
    internal Task<bool> CopyAsync(string path, Func<Session, Task> look, CancellationToken cancellation) => ReadAsync(async session =>
    {
        await look(session);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        await target.OpenAsync(cancellation);
        ((SqliteConnection)session.Connection).BackupDatabase(target);
        return true;
    }, cancellation);

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
        // The pool gives a connection's handle again and again, and the handle keeps its settings.
        if (connection.Handle is { } handle && _settled.TryAdd(handle, this))
            await SettleAsync(connection, cancellation);
        return connection;
    }

    private async Task SettleAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        // The log is synced at every commit: what was acknowledged survives a power cut.
        command.CommandText = $"pragma busy_timeout = {BusyMilliseconds}; pragma journal_mode = {(_isShared ? "wal" : "delete")}; pragma synchronous = full; pragma foreign_keys = on;";
        await command.ExecuteNonQueryAsync(cancellation);
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
