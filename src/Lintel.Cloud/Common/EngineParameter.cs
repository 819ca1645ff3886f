using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Common;

/// <summary>One parameter of an engine's parameter group.</summary>
public sealed record EngineParameter(Setting<string> Name, Setting<string> Value)
{
    internal static SettingList<EngineParameter> Read(Reader from)
    {
        if (from.IsTerraform)
            return from.Blocks("parameter", null, block => new EngineParameter(block.Get<string>("name", null), block.Get<string>("value", null)));
        var map = from.Blocks(null, "Parameters");
        return map.Items.Length == 0 ? map.Select(Nothing)
            : new([.. map.Items[0].Names.Select(name => Named(map.Items[0], name))], map.IsComplete, map.Reason);
    }

    internal static Setting<string> Find(SettingList<EngineParameter> parameters, string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name.TryGet(out var known) && known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return parameter.Value;
        }

        var origin = new Origin(name, Language.Resources.Dialect.Terraform);
        return parameters.IsComplete && parameters.All(parameter => parameter.Name.IsSet & parameter.Name.Is(_ => true)).Kind == VerdictKind.Pass
            ? Setting<string>.Absent(origin)
            : Setting<string>.Unknown(origin with { Reason = parameters.Reason ?? "a parameter's name is not known" });
    }

    private static EngineParameter Named(Reader from, string name) =>
        new(Setting<string>.Known(name, name), from.TextNamed(name));

    private static EngineParameter Nothing(Reader from) => new(default, default);
}
