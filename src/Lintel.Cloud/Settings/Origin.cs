using System.Collections.Immutable;
using Lintel.Language.Resources;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Cloud.Settings;

/// <summary>Where a setting comes from; shared by all settings made from it.</summary>
internal sealed record Origin(string Name, Dialect Dialect)
{
    public Place? Place { get; init; }

    /// <summary>The language's value, for its references and its symbol.</summary>
    public Value? Raw { get; init; }

    /// <summary>Why the setting is unknown.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the source leaves it out and something outside the source decides it.</summary>
    public bool IsLeftOpen { get; init; }

    /// <summary>The only values that the setting can turn out to have, in its own type; empty where that is not known.</summary>
    public ImmutableArray<object> OneOf { get; init; } = [];

    /// <summary>Whether it may be that nobody wrote it, and a provider filled it in.</summary>
    public bool MayBeFilledIn { get; init; }

    /// <summary>Whether the source itself hides the value: a parameter with <c>NoEcho</c>, a variable that is sensitive.</summary>
    public bool IsHiddenInSource { get; init; }

    /// <summary>Whether only the other dialect can say it: its name is then that dialect's.</summary>
    public bool IsOfOtherDialect { get; init; }

    /// <summary>Where it is written, or would be; null where that is not known.</summary>
    public Home? Home { get; init; }

    /// <summary>Its name in its home.</summary>
    public string Property { get; init; } = "";

    public string? DefaultSource { get; init; }

    public string? DefaultSince { get; init; }
}
