using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Settings;
using Lintel.Server.Hosting;
using static Lintel.Cli.Settings.ServerSettingNames;

namespace Lintel.Cli.Commands;

/// <summary>The settings of a command that works on a server's data, each as a flag, a variable and a key of the settings file.</summary>
internal sealed class ServerArguments(ImmutableArray<Setting> settings)
{
    private readonly ImmutableArray<(Setting Setting, Option<string?> Option)> _options =
    [
        .. settings.Where(setting => !setting.IsSecret)
            .Select(setting => (setting, new Option<string?>(setting.Flag) { Description = $"{setting.Description} [{setting.Variable}]", HelpName = setting.Name })),
    ];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
            command.Options.Add(option);
    }

    /// <summary>The settings; throws a <see cref="SettingException"/> when one of them cannot be used.</summary>
    public ServerSettings Read(ParseResult parsed)
    {
        var flags = _options.Where(given => parsed.GetValue(given.Option) is { Length: > 0 })
            .ToDictionary(given => given.Setting, given => parsed.GetValue(given.Option) ?? "");
        var path = flags.GetValueOrDefault(Config) ?? Environment.GetEnvironmentVariable(Config.Variable);
        var values = new SettingValues(
            flags, Environment.GetEnvironmentVariable, path is { Length: > 0 } ? SettingFile.Read(path) : new Dictionary<Setting, string>());
        return ServerSettingsReader.Read(values);
    }
}
