namespace Lintel.Server.Notifications;

/// <summary>What came of an attempt.</summary>
internal enum SendOutcome
{
    Sent,

    /// <summary>It may go better later.</summary>
    Later,

    /// <summary>It will go no better.</summary>
    Refused,
}

/// <summary>What came of an attempt, and why.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Message">Why, in words for people.</param>
/// <param name="NotBefore">How long the receiver asks to be left alone; null when it does not say.</param>
internal sealed record SendResult(SendOutcome Outcome, string Message, TimeSpan? NotBefore = null);
