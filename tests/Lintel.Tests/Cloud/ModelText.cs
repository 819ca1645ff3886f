using System.Collections;
using System.Reflection;
using System.Text;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Tests.Cloud;

/// <summary>
/// A record of the model as text, property by property, without where it was read from. The property's name in its dialect is left out of
/// what a setting says of itself, and so is why it is unknown or where a default comes from.
/// </summary>
internal static class ModelText
{
    private const int MaxDepth = 6;

    private static readonly HashSet<string> Provenance = ["Location", "Place", "Name"];

    public static string Of(Resource record, HashSet<string> without)
    {
        var text = new StringBuilder();
        foreach (var property in Properties(record).Where(property => !without.Contains(property.Name)))
            text.Append(property.Name).Append(" = ").AppendLine(Of(property.GetValue(record), 0));
        return text.ToString();
    }

    private static string Of(object? value, int depth) => value switch
    {
        null => "null",
        _ when depth > MaxDepth => "…",
        ISetting setting => Of(setting),
        string or bool or int or Enum or Verdict => value.ToString() ?? "",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(item => Of(item, depth + 1)))}]{(Completeness(value) ? "" : " and perhaps more")}",
        _ => $"{{{string.Join(", ", Properties(value).Select(property => $"{property.Name}: {Of(property.GetValue(value), depth + 1)}"))}}}",
    };

    private static string Of(ISetting setting)
    {
        if (setting.State is not (SettingState.Explicit or SettingState.Default))
            return setting.State.ToString();
        var said = setting.Describe();
        var value = said[(said.IndexOf('`', 1) + 1)..].Replace(" in CloudFormation", "", StringComparison.Ordinal);
        return $"{setting.State}{value}";
    }

    private static bool Completeness(object list) => list.GetType().GetProperty("IsComplete")?.GetValue(list) is not false;

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.DeclaringType != typeof(Resource) && !Provenance.Contains(property.Name) && property.Name != "EqualityContract");
}
