namespace Lintel.Framework.Evidence;

/// <summary>What a person says of a practice.</summary>
public sealed record PersonsWord
{
    private PersonsWord(PersonSays says, string by, string reason) => (Says, By, Reason) = (says, by, reason);

    /// <summary>Nobody has said anything.</summary>
    public static PersonsWord None { get; } = new(PersonSays.Nothing, "", "");

    public PersonSays Says { get; }

    /// <summary>Name of the person; empty where it is not known.</summary>
    public string By { get; }

    /// <summary>The note or reason given.</summary>
    public string Reason { get; }

    /// <summary>A person says that the practice is met.</summary>
    public static PersonsWord Met(string by, string note = "") => new(PersonSays.Met, by, note);

    /// <summary>A person says that the practice does not apply; without a reason that counts for nothing.</summary>
    public static PersonsWord NotApplicable(string by, string reason) =>
        string.IsNullOrWhiteSpace(reason) ? None : new(PersonSays.NotApplicable, by, reason);
}

/// <summary>The words a person can say of a practice.</summary>
public enum PersonSays
{
    Nothing,
    Met,
    NotApplicable,
}
