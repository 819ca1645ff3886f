using Lintel.Cloud.Topology;

namespace Lintel.Cloud.Blueprints;

/// <summary>What goes from one part to another.</summary>
public enum FlowKind
{
    /// <summary>A request on its way in.</summary>
    Request,

    /// <summary>Reads and writes, or calls.</summary>
    Use,

    /// <summary>Messages and events.</summary>
    Event,

    /// <summary>What could not be handled.</summary>
    Failure,

    /// <summary>Copies of data.</summary>
    Copy,
}

/// <summary>A way between two parts.</summary>
/// <param name="From">Address of the part, or <see cref="Internet"/>.</param>
/// <param name="To">Address of the part.</param>
/// <param name="Kind">What goes along it.</param>
/// <param name="Label">A word on it, such as its port; empty where there is none.</param>
/// <param name="Why">How that is known, as a clause.</param>
/// <param name="Weakness">How much wider it is open than it need be.</param>
public sealed record Flow(string From, string To, FlowKind Kind, string Label, string Why, Weakness Weakness = Weakness.None)
{
    /// <summary>Where requests of the public come from.</summary>
    public const string Internet = "Internet";
}
