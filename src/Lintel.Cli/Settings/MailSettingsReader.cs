using Lintel.Server.Notifications;
using static Lintel.Cli.Settings.ServerSettingNames;

namespace Lintel.Cli.Settings;

/// <summary>Turns texts into the settings that mail is sent with.</summary>
internal static class MailSettingsReader
{
    /// <summary>The settings; null for a server that sends no mail.</summary>
    public static MailSettings? ReadOrNull(SettingValues values)
    {
        Setting[] others = [SmtpPort, SmtpSecurity, SmtpUser, SmtpPassword, SmtpFrom];
        if (values.Text(SmtpHost) is not { } host)
        {
            return others.FirstOrDefault(setting => values.Text(setting) is not null) is { } lonely
                ? throw new SettingException($"\"{lonely.Name}\" is set and \"{SmtpHost.Name}\" is not.")
                : null;
        }

        var security = values.Word(SmtpSecurity, "starttls", "tls", "none") switch { "tls" => MailSecurity.Tls, "none" => MailSecurity.None, _ => MailSecurity.StartTls };
        return new()
        {
            Host = host,
            Port = values.Number(SmtpPort, security == MailSecurity.Tls ? 465 : 587, 1, 65535),
            Security = security,
            User = User(values),
            From = values.Text(SmtpFrom) is { } from && MailSettings.IsAddress(from)
                ? from
                : throw new SettingException($"\"{SmtpFrom.Name}\" must be an address such as lintel@example.com when \"{SmtpHost.Name}\" is set."),
        };
    }

    private static (string Name, string Password)? User(SettingValues values) => (values.Text(SmtpUser), values.Text(SmtpPassword)) switch
    {
        ({ } name, { } password) => (name, password),
        (null, null) => null,
        _ => throw new SettingException($"\"{SmtpUser.Name}\" and \"{SmtpPassword.Name}\" go together, and only one is set."),
    };
}
