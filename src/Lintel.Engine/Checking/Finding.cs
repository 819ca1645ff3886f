using System.Collections.Immutable;
using Lintel.Cloud.Settings;
using Lintel.Engine.Suppressions;
using Lintel.Framework.Evidence;
using Lintel.Rules;

namespace Lintel.Engine.Checking;

/// <summary>One defect, pass or open question: a rule's verdict at a place in the source, with all the instances it stands for.</summary>
public sealed record Finding
{
    public required Rule Rule { get; init; }

    public required FindingStatus Status { get; init; }

    /// <summary>Full address of the first instance; empty for a rule about the whole architecture.</summary>
    public required string Resource { get; init; }

    /// <summary>The address without instance keys; empty for a rule about the whole architecture.</summary>
    public required string ConfigurationAddress { get; init; }

    /// <summary>Full addresses of all instances, in the order of the source.</summary>
    public required ImmutableArray<string> Instances { get; init; }

    /// <summary>The resource type in its dialect; empty for a rule about the whole architecture.</summary>
    public required string Type { get; init; }

    /// <summary>The path of the CDK construct that made the first instance; null where none did.</summary>
    public string? Construct { get; init; }

    /// <summary>Null only for a rule about a whole architecture whose subject has no place.</summary>
    public Location? Location { get; init; }

    /// <summary>The file of the location, relative to the reviewed path.</summary>
    public string? File => Location?.File;

    /// <summary>What was found, whether it was set or defaulted, and where; one or two full sentences. Never holds a secret.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason without what the rule says of each of its failures.</summary>
    public string Found => Reason.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? Reason[(colon + 2)..] : Reason;

    /// <summary>Ids of the same check in other scanners: those of the rule that fit what was found.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The way from where a request starts, for rules about reachability.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>Survives moved lines: made of the rule, the address without index and the normalised text of the place. Made anew each time.</summary>
    public string Fingerprint => Fingerprinting.Of(this);

    /// <summary>Whether the finding's place holds a secret; its text is then never shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What is written beside the code because of which this failure is silent; empty where it stands.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Whether the failure is left out of findings and gates. For its practices it stands all the same.</summary>
    public bool IsSuppressed => !Suppressions.IsEmpty;

    /// <summary>Whether it is a failure that nothing silences.</summary>
    public bool Stands => Status == FindingStatus.Fail && !IsSuppressed;

    /// <summary>The edit that would mend it, where its rule knows one; whether it can be made is asked of it.</summary>
    public FixOffer? Offer { get; init; }

    /// <summary>The strongest thing a failure does to a practice in this root.</summary>
    public OnFailure Effect { get; init; }

    /// <summary>Severity belongs to the finding; an absence that is only inferred is never high.</summary>
    public Severity Severity => Rule.Definition.Severity;
}
