using Microsoft.Extensions.Configuration;

namespace Lintel.Cli.Settings;

/// <summary>Reads a file of settings: INI when it is called so, else JSON.</summary>
internal static class SettingFile
{
    /// <summary>What the file says, by setting; throws a <see cref="SettingException"/> when it cannot be read or names something that is no setting.</summary>
    public static IReadOnlyDictionary<Setting, string> Read(string path)
    {
        var found = new Dictionary<Setting, string>();
        foreach (var entry in Load(Path.GetFullPath(path)).GetChildren())
        {
            var setting = ServerSettingNames.All.FirstOrDefault(setting => setting != ServerSettingNames.Config && setting.IsMeantBy(entry.Key))
                ?? throw new SettingException($"\"{entry.Key}\" in \"{path}\" is no setting of the server. \"lintel serve --help\" lists them.");
            // A list, such as that of addresses, is what the flag writes with semicolons.
            if ((entry.Value ?? string.Join(';', entry.GetChildren().Select(item => item.Value))) is { Length: > 0 } value && !found.TryAdd(setting, value))
                throw new SettingException($"\"{setting.Name}\" stands twice in \"{path}\".");
        }

        return found;
    }

    private static IConfigurationRoot Load(string path)
    {
        try
        {
            var builder = new ConfigurationBuilder();
            return (Path.GetExtension(path) is ".ini" or ".conf" ? builder.AddIniFile(path) : builder.AddJsonFile(path)).Build();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            throw new SettingException($"\"{path}\" cannot be read as settings: {(error.InnerException ?? error).Message}");
        }
    }
}
