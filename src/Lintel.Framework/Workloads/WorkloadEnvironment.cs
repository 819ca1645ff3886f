namespace Lintel.Framework.Workloads;

/// <summary>The environment that a root is for, and how that is known.</summary>
/// <param name="Name">The name as it was found.</param>
/// <param name="Kind">What the name means.</param>
/// <param name="Origin">Where the name was found.</param>
public sealed record WorkloadEnvironment(string Name, EnvironmentKind Kind, EnvironmentOrigin Origin)
{
    /// <summary>What is taken when nothing tells.</summary>
    public static WorkloadEnvironment Assumed { get; } = new("production", EnvironmentKind.Production, EnvironmentOrigin.Assumed);

    /// <summary>Reliability is judged here, idle cost elsewhere.</summary>
    public bool IsProduction => Kind == EnvironmentKind.Production;

    /// <summary>The environment as reports print it, such as <c>staging (workspace)</c> or <c>production (assumed)</c>.</summary>
    public string Text => $"{Name} ({Origin.Word()})";

    /// <summary>The first sign that names an environment, in the order in which the signs are declared.</summary>
    public static WorkloadEnvironment Detect(EnvironmentSigns signs) =>
        Named(signs.Declared, EnvironmentOrigin.Declared)
        ?? Recognised(signs.Workspace == "default" ? null : signs.Workspace, EnvironmentOrigin.Workspace)
        ?? Recognised(signs.VarFile, EnvironmentOrigin.VarFile)
        ?? Innermost(signs.Folder)
        ?? Named(signs.Tag, EnvironmentOrigin.Tag)
        ?? Assumed;

    private static WorkloadEnvironment? Named(string? name, EnvironmentOrigin origin) =>
        string.IsNullOrWhiteSpace(name) ? null : new(name.Trim(), EnvironmentWords.KindOrNull(name) ?? EnvironmentKind.Other, origin);

    private static WorkloadEnvironment? Recognised(string? name, EnvironmentOrigin origin) =>
        name is not null && EnvironmentWords.KindOrNull(name) is { } kind ? new(name, kind, origin) : null;

    private static WorkloadEnvironment? Innermost(string? folder) =>
        folder?.Split('/').Reverse().Select(part => Recognised(part, EnvironmentOrigin.Folder)).FirstOrDefault(found => found is not null);
}

/// <summary>Everything that may name the environment of a root; what is not there is null.</summary>
public readonly record struct EnvironmentSigns
{
    /// <summary>What lintel.yaml says.</summary>
    public string? Declared { get; init; }

    /// <summary>The Terraform workspace.</summary>
    public string? Workspace { get; init; }

    /// <summary>Name of the variable file in use, without folder and extension.</summary>
    public string? VarFile { get; init; }

    /// <summary>Folder of the root, relative to what is reviewed, with <c>/</c> between its parts.</summary>
    public string? Folder { get; init; }

    /// <summary>Value of the environment tag, where all resources that have one agree.</summary>
    public string? Tag { get; init; }
}
