using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>What a database engine listens on when nothing is said. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html</summary>
internal static class EngineDefaults
{
    public static Setting<int> Port(Reader from, Setting<string> engine, string terraform = "port", string cloudFormation = "Port") =>
        engine.TryGet(out var name) && PortOf(name) is { } port
            ? from.Get(terraform, cloudFormation, otherwise: port)
            : from.Get<int>(terraform, cloudFormation);

    private static int? PortOf(string engine) => engine.ToLowerInvariant() switch
    {
        "mysql" or "mariadb" or "aurora" or "aurora-mysql" => 3306,
        "postgres" or "aurora-postgresql" => 5432,
        "redis" or "valkey" => 6379,
        "memcached" => 11211,
        "docdb" => 27017,
        "neptune" => 8182,
        var other when other.StartsWith("oracle", StringComparison.Ordinal) => 1521,
        var other when other.StartsWith("sqlserver", StringComparison.Ordinal) => 1433,
        var other when other.StartsWith("db2", StringComparison.Ordinal) => 50000,
        _ => null,
    };
}
