namespace Lintel.Cli.Settings;

/// <summary>A setting that cannot be used; the message says which, where it stands and what it must be.</summary>
internal sealed class SettingException(string message) : Exception(message);
