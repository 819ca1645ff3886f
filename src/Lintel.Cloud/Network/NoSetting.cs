using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Network;

/// <summary>The answer of a type that has no such setting.</summary>
internal static class NoSetting
{
    public static Setting<T> Of<T>() => Setting<T>.Absent(new Origin("", Dialect.Terraform));
}
