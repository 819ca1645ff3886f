namespace Lintel.Framework.Workloads;

/// <summary>What the sources of a review are of the workload.</summary>
/// <param name="Kind">The whole, a part, a module or an account's baseline.</param>
/// <param name="IsDeclared">Whether a person said so; otherwise it is inferred from what the sources hold.</param>
public sealed record Scope(ScopeKind Kind, bool IsDeclared)
{
    /// <summary>Whether what these sources do not have, the workload does not have. An inferred scope is never complete.</summary>
    public bool IsComplete => Kind == ScopeKind.Workload && IsDeclared;

    /// <summary>The scope as reports print it, such as <c>workload (inferred)</c>.</summary>
    public string Text => $"{Kind.Word()} ({(IsDeclared ? "declared" : "inferred")})";

    /// <summary>The scope that a person declared.</summary>
    public static Scope Declare(ScopeKind kind) => new(kind, IsDeclared: true);

    /// <summary>The scope of a root of which nobody said anything: a workload only if it holds all four of network, compute, entry and data.</summary>
    public static Scope Infer(RootKind root, ScopeSigns signs) => new(
        root == RootKind.Module ? ScopeKind.Module : signs is { Network: true, Compute: true, Entry: true, Data: true } ? ScopeKind.Workload : ScopeKind.Part,
        IsDeclared: false);
}

/// <summary>The scopes a review can have.</summary>
public enum ScopeKind
{
    Workload,
    Part,
    Module,
    AccountBaseline,
}

/// <summary>What of a workload a root holds.</summary>
/// <param name="Network">Networks, such as a VPC or subnets.</param>
/// <param name="Compute">Something that runs code.</param>
/// <param name="Entry">A way in from outside, such as a load balancer or an API.</param>
/// <param name="Data">Something that keeps data.</param>
public readonly record struct ScopeSigns(bool Network, bool Compute, bool Entry, bool Data);

/// <summary>The words of the scopes.</summary>
public static class ScopeWords
{
    /// <summary>The word of reports and of <c>--scope</c>.</summary>
    public static string Word(this ScopeKind kind) => kind switch
    {
        ScopeKind.Workload => "workload",
        ScopeKind.Part => "part",
        ScopeKind.Module => "module",
        _ => "account-baseline",
    };

    /// <summary>The scope that a word names.</summary>
    public static ScopeKind? KindOrNull(string word) => word switch
    {
        "workload" => ScopeKind.Workload,
        "part" => ScopeKind.Part,
        "module" => ScopeKind.Module,
        "account-baseline" => ScopeKind.AccountBaseline,
        _ => null,
    };
}
