using Npgsql;

namespace Lintel.Server.Storage;

/// <summary>Reads where a PostgreSQL database is: in Npgsql's words, or as an address that begins with <c>postgres://</c>.</summary>
internal static class PostgresAddress
{
    /// <summary>Several servers share a database whose own limit is 100 unless it was raised.</summary>
    private const int MostConnections = 30;

    private const int PreparedStatements = 200;

    /// <summary>The connection string; throws an <see cref="ArgumentException"/> when the text is neither.</summary>
    public static string Read(string text)
    {
        var builder = text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal)
            ? FromAddress(text)
            : new NpgsqlConnectionStringBuilder(text);
        if (!builder.ShouldSerialize("Maximum Pool Size"))
            builder.MaxPoolSize = MostConnections;
        if (!builder.ShouldSerialize("Max Auto Prepare"))
            builder.MaxAutoPrepare = PreparedStatements;
        return builder.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder FromAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw new ArgumentException("The address of the PostgreSQL database must have the form postgres://USER:PASSWORD@HOST:PORT/DATABASE.");
        var builder = new NpgsqlConnectionStringBuilder { Host = address.Host, Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')) };
        if (address.Port > 0)
            builder.Port = address.Port;
        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length == 2)
            builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2))
            builder[pair[0] == "sslmode" ? "SSL Mode" : Uri.UnescapeDataString(pair[0])] = Uri.UnescapeDataString(pair[1]).Replace("-", "", StringComparison.Ordinal);
        return builder;
    }
}
