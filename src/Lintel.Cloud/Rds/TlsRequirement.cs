using System.Globalization;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Rds;

/// <summary>Whether an engine insists on TLS.</summary>
public static class TlsRequirement
{
    /// <summary>
    /// The parameter that makes an engine insist on TLS: what its group says, else what the engine does by itself; unknown where the group is not here.
    /// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
    /// </summary>
    public static Setting<string> Of(DbInstance instance, ParameterGroup? group)
    {
        if (!Engine(instance, group).TryGet(out var engine))
            return default;
        var name = engine.Equals("postgres", StringComparison.OrdinalIgnoreCase) ? "rds.force_ssl" : "require_secure_transport";
        var origin = new Origin(name, instance.Origin.Dialect);
        if (group is null && (instance.ParameterGroup.IsSet & !instance.ParameterGroup.StartsWith("default.")).Kind != VerdictKind.Fail)
            return Setting<string>.Unknown(origin with { Reason = "its parameter group is not here" });
        var written = group is null ? Setting<string>.Absent(origin) : group.ValueOf(name);
        if (written.State != SettingState.Absent)
            return written;
        return instance.EngineVersion.Or(group is null ? default : group.Family.Select(VersionOf)).TryGet(out var version)
            ? new Setting<string>(SettingState.Default, InsistsByItself(engine, version) ? "1" : "0", origin)
            : Setting<string>.Unknown(origin with { Reason = "the engine's version decides" });
    }

    /// <summary>The engine, which a database made from a snapshot tells by the family of its parameter group alone.</summary>
    public static Setting<string> Engine(DbInstance instance, ParameterGroup? group) =>
        instance.Engine.State != SettingState.Absent || group is null ? instance.Engine : group.Family.Select(EngineOf);

    // "postgres16", "mysql8.0", "mariadb10.11".
    private static string EngineOf(string family) => family.TrimEnd("0123456789.".ToCharArray());

    private static string VersionOf(string family) => family[EngineOf(family).Length..];

    private static bool InsistsByItself(string engine, string version) => engine.ToLowerInvariant() switch
    {
        "postgres" => Number(version, 0) >= 15,
        "mariadb" => Number(version, 0) > 11 || (Number(version, 0) == 11 && Number(version, 1) >= 8),
        _ => false,
    };

    private static int Number(string version, int part) =>
        version.Split('.') is { } parts && part < parts.Length && int.TryParse(parts[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
