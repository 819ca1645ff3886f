using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Mapping;

/// <summary>A name and its text in a map: a dimension of a metric, an environment variable.</summary>
public sealed record MapEntry(string Key, Setting<string> Value);
