using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Framework.Evidence;

/// <summary>All that speaks for or against one best practice in one root.</summary>
public sealed record PracticeEvidence
{
    public required BestPracticeId Practice { get; init; }

    /// <summary>Whether the practice is something that people do: code can support it and never prove it.</summary>
    public required bool IsHumanAct { get; init; }

    /// <summary>The rules that prove the practice, each over its population, also those without members.</summary>
    public ImmutableArray<Obligation> Obligations { get; init; } = [];

    /// <summary>Failures of rules whose failure refutes, of obligations and of others.</summary>
    public ImmutableArray<RefutingFailure> RefutingFailures { get; init; } = [];

    /// <summary>How many failures there are of rules whose failure weakens.</summary>
    public int WeakeningFailures { get; init; }

    /// <summary>How many passes there are of rules whose pass supports.</summary>
    public int SupportingPasses { get; init; }

    public PersonsWord Word { get; init; } = PersonsWord.None;

    public Applicability Applicability { get; init; }

    /// <summary>Whether the sources are the whole of what the practice could be about; without that, absence makes nothing not applicable.</summary>
    public bool IsScopeComplete { get; init; }

    /// <summary>Members of all obligations.</summary>
    public int Members => Obligations.Sum(obligation => obligation.Members);

    /// <summary>Members that an obligation holds for.</summary>
    public int Passed => Obligations.Sum(obligation => obligation.Passed);

    /// <summary>Members that no obligation could decide.</summary>
    public int Undecided => Obligations.Sum(obligation => obligation.Unknown);

    /// <summary>How many members hold, such as <c>41 of 41</c>; empty without members.</summary>
    public string Tally => Members == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Passed} of {Members}");

    /// <summary>Whether every obligation holds for all of its members, no more can appear, and there is at least one.</summary>
    public bool IsProven => Members > 0 && Obligations.All(obligation => obligation.Holds);

    /// <summary>Whether obligations have members, none failed, and some cannot be decided or may not have been seen.</summary>
    public bool IsUndecided => Members > 0 && !IsProven && Obligations.All(obligation => obligation.Failed == 0);
}
