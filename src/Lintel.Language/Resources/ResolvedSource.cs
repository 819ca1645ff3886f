using System.Collections.Immutable;
using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.Resources;

/// <summary>All that one root gives: its resources, and what keeps its world from being closed.</summary>
public sealed record ResolvedSource
{
    /// <summary>Path of the root folder or file within the tree.</summary>
    public required string Path { get; init; }

    public required ImmutableArray<ResolvedResource> Resources { get; init; }

    /// <summary>What is wrong with the source, by place. Evaluation is lazy: asking resources for their properties may add to it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get => Reported is null ? field : Ordered(Reported);
        init;
    } = [];

    /// <summary>Where faults are gathered that evaluation finds later; null when all are known.</summary>
    public DiagnosticBag? Reported { get; init; }

    /// <summary>Number of module calls, those that lead nowhere included; a call in a repeated module counts as often as the module.</summary>
    public int ModuleCalls { get; init; }

    /// <summary>Module calls whose source is not here, each with its call.</summary>
    public ImmutableArray<MissingModule> MissingModules { get; init; } = [];

    /// <summary>Provider names in use: <c>aws</c>, <c>datadog</c>.</summary>
    public ImmutableArray<string> Providers { get; init; } = [];

    /// <summary>Blocks so broken that it is not known what they declare: any resource may be missing.</summary>
    public int LostBlocks { get; init; }

    /// <summary>Why resources may be missing although all that is here could be read; null when none can.</summary>
    public string? Incomplete { get; init; }

    /// <summary>What the root's own blocks say of it.</summary>
    public required TerraformSettings Settings { get; init; }

    private static ImmutableArray<Diagnostic> Ordered(DiagnosticBag bag) =>
    [
        .. bag.ToImmutable().OrderBy(item => item.Subject?.File.Path ?? "", StringComparer.Ordinal)
            .ThenBy(item => item.Subject?.Span.Start ?? 0).ThenBy(item => item.Code, StringComparer.Ordinal),
    ];
}

/// <summary>A module call that could not be followed.</summary>
/// <param name="Address">Full address of the call: <c>module.vpc</c>.</param>
/// <param name="Source">The source as written.</param>
/// <param name="Call">The call's header.</param>
/// <param name="References">Full addresses of the resources its arguments depend on: what it could add something to.</param>
public sealed record MissingModule(string Address, string Source, Place Call, ImmutableSortedSet<string> References);

/// <summary>What the root's own <c>terraform</c>, <c>provider</c> and <c>variable</c> blocks say; drives kind, scope and environment of the root.</summary>
public sealed record TerraformSettings
{
    /// <summary>False where the blocks are not here: a plan or state without its configuration.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The name of the backend, <c>cloud</c>, or null for local state.</summary>
    public string? Backend { get; init; }

    public bool HasProviderBlock { get; init; }

    /// <summary>The first <c>terraform</c> or <c>provider</c> block, for findings about versions and state.</summary>
    public Place? Place { get; init; }

    public string? RequiredVersion { get; init; }

    /// <summary>Version constraint by provider name; null where none is given.</summary>
    public ImmutableSortedDictionary<string, string?> RequiredProviders { get; init; } = ImmutableSortedDictionary<string, string?>.Empty;

    /// <summary>Variables that have neither default nor value, in source order.</summary>
    public ImmutableArray<string> VariablesWithoutValue { get; init; } = [];

    public string Workspace { get; init; } = "default";
}
