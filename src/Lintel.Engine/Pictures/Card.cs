using System.Collections.Immutable;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>One or several parts of a kind, drawn as one.</summary>
/// <param name="Index">Its place among the cards, by which arrows name it.</param>
/// <param name="Parts">What it stands for, in the order of the sources.</param>
internal sealed record Card(int Index, ImmutableArray<Part> Parts)
{
    public const int Width = 220;
    public const int Height = 60;

    private static readonly string[] Nondescript = ["this", "main", "default", "self", "primary"];

    public Part First => Parts[0];

    public PartKind Kind => First.Kind;

    public string? Network => First.Network;

    public ImmutableArray<string> Subnets { get; } = [.. Parts.SelectMany(part => part.Subnets).Distinct()];

    public bool IsCertain => Parts.Any(part => part.IsCertain);

    /// <summary>The name it goes by: its own, or that of its module where its own says nothing.</summary>
    public string Title
    {
        get
        {
            var names = Parts.Select(Name).Distinct().ToList();
            return names.Count == 1 ? names[0] : Parts.Length == 1 ? names[0] : $"{names[0]} and others";
        }
    }

    /// <summary>What tells it from others of its kind; empty where its parts differ in it.</summary>
    public string Detail => Parts.All(part => part.Detail == First.Detail) ? First.Detail : "";

    private static string Name(Part part)
    {
        if (!Nondescript.Contains(part.Name) || part.Module.Length == 0)
            return part.Name;
        var module = part.Module[(part.Module.LastIndexOf("module.", StringComparison.Ordinal) + "module.".Length)..];
        return module.IndexOf('[', StringComparison.Ordinal) is var key and > 0 ? module[..key] : module;
    }
}
