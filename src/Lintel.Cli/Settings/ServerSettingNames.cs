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

    /// <summary>What every command on a server's data takes.</summary>
    public static readonly ImmutableArray<Setting> OfData = [Config, Data, Postgres, Key];

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Setting> All =
    [
        .. OfData, Urls, Host, Port, Certificate, CertificateKey, AdminAccessKeyId, AdminSecretAccessKey, AdminAccountId,
    ];
}
