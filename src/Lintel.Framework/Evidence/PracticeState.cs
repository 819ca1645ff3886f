namespace Lintel.Framework.Evidence;

/// <summary>What is known of a best practice; the order is the order in which <see cref="StateTable"/> tries the states.</summary>
public enum PracticeState
{
    /// <summary>A person says met, and a refuting failure stands.</summary>
    Disputed,

    /// <summary>A refuting failure stands that nobody accepted.</summary>
    NotMet,

    /// <summary>Refuting failures stand, all of them accepted.</summary>
    Acknowledged,

    /// <summary>Only weakening failures stand.</summary>
    Partly,

    /// <summary>There is nothing here that the practice could be about.</summary>
    NotApplicable,

    /// <summary>Every obligation holds, or a person says so.</summary>
    Met,

    /// <summary>Passes speak for it without proving it.</summary>
    Supported,

    /// <summary>Some members of its obligations cannot be decided.</summary>
    Unknown,

    /// <summary>Nothing is known.</summary>
    Open,
}

/// <summary>The words of the practice states, and what they count as.</summary>
public static class PracticeStateWords
{
    /// <summary>The word of reports.</summary>
    public static string Word(this PracticeState state) => state switch
    {
        PracticeState.Disputed => "disputed",
        PracticeState.NotMet => "not met",
        PracticeState.Acknowledged => "acknowledged",
        PracticeState.Partly => "partly",
        PracticeState.NotApplicable => "not applicable",
        PracticeState.Met => "met",
        PracticeState.Supported => "supported",
        PracticeState.Unknown => "unknown",
        _ => "open",
    };

    /// <summary>Whether code or a person has settled the practice, one way or the other.</summary>
    public static bool IsDecided(this PracticeState state) => state is not (PracticeState.Supported or PracticeState.Unknown or PracticeState.Open);

    /// <summary>Whether the state counts as not met in risk and score; an accepted or a disputed failure is still a risk.</summary>
    public static bool IsAgainst(this PracticeState state) => state is PracticeState.Disputed or PracticeState.NotMet or PracticeState.Acknowledged;
}
