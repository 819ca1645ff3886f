using System.Globalization;
using Lintel.Framework.Evidence;

namespace Lintel.Framework.Scoring;

/// <summary>The score of a pillar as weights: what applies, what of it is met and what is not. A practice that is partly met counts half to each side.</summary>
/// <param name="Applicable">Weight of the practices that apply.</param>
/// <param name="Met">Weight of what is met.</param>
/// <param name="NotMet">Weight of what is not met.</param>
public sealed record PillarScore(decimal Applicable, decimal Met, decimal NotMet)
{
    /// <summary>The upper end below which a pillar needs improvement.</summary>
    public const int Threshold = 75;

    /// <summary>The decided share from which one number is shown.</summary>
    public const decimal EnoughDecided = 0.70m;

    /// <summary>Weight of what is decided.</summary>
    public decimal Decided => Met + NotMet;

    /// <summary>Share of the applicable weight that is decided.</summary>
    public decimal DecidedShare => Applicable == 0 ? 0 : Decided / Applicable;

    /// <summary>Lower end of the range: as if all that is undecided were not met. Null when nothing is decided.</summary>
    public int? Lower => Decided == 0 ? null : Percent(Met, Applicable);

    /// <summary>Upper end of the range: as if all that is undecided were met. Null when nothing is decided.</summary>
    public int? Upper => Decided == 0 ? null : Percent(Applicable - NotMet, Applicable);

    /// <summary>One number, met ÷ decided; null while too little is decided for one.</summary>
    public int? Number => Decided == 0 || DecidedShare < EnoughDecided ? null : Percent(Met, Decided);

    /// <summary>Whether the pillar stays below the threshold even if all that is undecided is met.</summary>
    public bool NeedsImprovement => Upper < Threshold;

    /// <summary>The range as reports print it, such as <c>62–88</c>, <c>72</c> when both ends meet, or <c>–</c> when nothing is decided.</summary>
    public string Range => (Lower, Upper) switch
    {
        (null, _) or (_, null) => "–",
        var (lower, upper) when lower == upper => string.Create(CultureInfo.InvariantCulture, $"{lower}"),
        var (lower, upper) => string.Create(CultureInfo.InvariantCulture, $"{lower}–{upper}"),
    };

    /// <summary>The score of practices that all belong to one pillar, whose weight in the workload's profile is <paramref name="weight"/>.</summary>
    public static PillarScore Of(IEnumerable<PracticeStanding> practices, decimal weight = 1)
    {
        var (applicable, met, notMet) = (0m, 0m, 0m);
        foreach (var practice in practices.Where(practice => practice.State != PracticeState.NotApplicable))
        {
            var own = practice.Risk.Weight() * weight;
            var half = practice.State == PracticeState.Partly ? own / 2 : 0;
            applicable += own;
            met += practice.State == PracticeState.Met ? own : half;
            notMet += practice.State.IsAgainst() ? own : half;
        }

        return new(applicable, met, notMet);
    }

    // Truncated, so that 100 is printed only for all of it, and never beside "needs improvement" a number that does not.
    private static int Percent(decimal part, decimal whole) => (int)decimal.Truncate(100 * part / whole);
}
