using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.CodeBuild;

/// <summary>An environment variable of a build. https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html</summary>
public sealed record BuildVariable
{
    public Setting<string> Name { get; private init; }

    public Setting<string> Value { get; private init; }

    /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
    public Setting<string> VariableType { get; private init; }

    public static BuildVariable Read(Reader from) => new()
    {
        Name         = from.Get<string>("name",  "Name"),
        Value        = from.Get<string>("value", "Value"),
        VariableType = from.Get("type",          "Type", otherwise: "PLAINTEXT"),
    };
}
