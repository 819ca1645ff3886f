using System.Globalization;

namespace Lintel.Cli.Settings;

/// <summary>What the settings are: a flag wins over the environment, the environment over the file.</summary>
internal sealed class SettingValues(IReadOnlyDictionary<Setting, string> flags, Func<string, string?> variable, IReadOnlyDictionary<Setting, string> file)
{
    /// <summary>The setting's text; null when nobody says anything.</summary>
    public string? Text(Setting setting) =>
        flags.GetValueOrDefault(setting) ?? (variable(setting.Variable) is { Length: > 0 } value ? value : null) ?? file.GetValueOrDefault(setting);

    /// <summary>The parts between semicolons; none when nobody says anything.</summary>
    public string[] List(Setting setting) => Text(setting)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>A variable of the environment that is not ours but a standard's.</summary>
    public string? Standard(string name) => variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A whole number within bounds; throws a <see cref="SettingException"/> for anything else.</summary>
    public int Number(Setting setting, int otherwise, int min, int max)
    {
        if (Text(setting) is not { } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : throw new SettingException($"\"{text}\" cannot be the setting \"{setting.Name}\", which is a whole number from {min} to {max}.");
    }

    /// <summary>One of a few words; throws a <see cref="SettingException"/> for any other.</summary>
    public string Word(Setting setting, params ReadOnlySpan<string> words)
    {
        var text = Text(setting) ?? words[0];
        return words.Contains(text)
            ? text
            : throw new SettingException($"\"{text}\" cannot be the setting \"{setting.Name}\", which is {string.Join(", ", words)}.");
    }
}
