namespace Lintel.Cloud.Settings;

/// <summary>
/// The answer to a question about the cloud: pass, fail or unknown. It knows only <c>&amp;</c>, <c>|</c> and <c>!</c>, three-valued as Kleene has them;
/// nothing turns it into a <c>bool</c> and nothing compares it, so that "not known to be on" cannot be read as "off" by accident.
/// <c>default(Verdict)</c> is unknown.
/// </summary>
public readonly struct Verdict
{
    private Verdict(VerdictKind kind) => Kind = kind;

    /// <summary>For those who report verdicts; rules combine them instead.</summary>
    public VerdictKind Kind { get; }

    public static Verdict Unknown => default;

    internal static Verdict Pass => new(VerdictKind.Pass);

    internal static Verdict Fail => new(VerdictKind.Fail);

    internal static Verdict Of(bool holds) => holds ? Pass : Fail;

    /// <summary>Pass when all pass, fail when one fails, else unknown. Pass over nothing.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        var all = Pass;
        foreach (var next in verdicts)
            all &= next;
        return all;
    }

    /// <summary>Pass when one passes, fail when all fail, else unknown. Fail over nothing.</summary>
    public static Verdict Any(IEnumerable<Verdict> verdicts)
    {
        var any = Fail;
        foreach (var next in verdicts)
            any |= next;
        return any;
    }

    public static Verdict operator &(Verdict left, Verdict right) => (left.Kind, right.Kind) switch
    {
        (VerdictKind.Fail, _) or (_, VerdictKind.Fail) => Fail,
        (VerdictKind.Pass, VerdictKind.Pass) => Pass,
        _ => Unknown,
    };

    public static Verdict operator |(Verdict left, Verdict right) => (left.Kind, right.Kind) switch
    {
        (VerdictKind.Pass, _) or (_, VerdictKind.Pass) => Pass,
        (VerdictKind.Fail, VerdictKind.Fail) => Fail,
        _ => Unknown,
    };

    public static Verdict operator !(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Pass => Fail,
        VerdictKind.Fail => Pass,
        _ => Unknown,
    };

    public override string ToString() => Kind.ToString();
}
