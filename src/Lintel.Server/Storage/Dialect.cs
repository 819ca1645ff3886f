namespace Lintel.Server.Storage;

/// <summary>What SQLite and PostgreSQL spell differently.</summary>
/// <param name="Identity">The type of a number that the database counts up by itself.</param>
/// <param name="Tables">A query for the names of all tables.</param>
/// <param name="Columns">A query for the names of the columns of <c>@table</c>.</param>
/// <param name="References">A query for the pairs of tables of which one refers to the other.</param>
/// <param name="GivenIdentity">What an insert says that gives such a number itself.</param>
internal sealed record Dialect(string Identity, string Tables, string Columns, string References, string GivenIdentity)
{
    public static readonly Dialect Sqlite = new(
        "integer primary key autoincrement",
        "select name from sqlite_master where type = 'table'",
        "select name from pragma_table_info(@table) order by cid",
        """select m.name as source, f."table" as target from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'""",
        "");

    public static readonly Dialect Postgres = new(
        "bigint generated always as identity primary key",
        "select table_name::text from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'",
        "select column_name::text from information_schema.columns where table_schema = current_schema() and table_name = @table order by ordinal_position",
        """
        select s.relname::text as source, t.relname::text as target from pg_constraint c
        join pg_class s on s.oid = c.conrelid join pg_class t on t.oid = c.confrelid join pg_namespace n on n.oid = c.connamespace
        where c.contype = 'f' and n.nspname = current_schema()
        """,
        "overriding system value");
}
