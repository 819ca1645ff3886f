using System.Collections.Immutable;
using Lintel.Cloud;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class ConcurrencyLeftOver : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Reserved concurrency leaves something for other functions",
        Fails = "More concurrency is reserved than an account has to give by default",
        Severity = Severity.Medium,
        Practices = [new(Rel01.Bp01, OnPass.Nothing, OnFailure.Weakens), new(Rel01.Bp06, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    // An account begins with 1000, of which 100 cannot be reserved.
    private const int Reservable = 900;

    protected override Verdict AppliesTo(Architecture architecture) => Verdict.Any(Reserving(architecture).Select(_ => Population.Everyone));

    protected override Verdict Holds(Architecture architecture) => Fits(Reservable, [.. Reserving(architecture)]);

    protected override Evidence Look(Architecture architecture)
    {
        var functions = Reserving(architecture).ToList();
        return Evidence.Saying(
            $"{string.Join(", ", functions.Take(5).Select(function => $"`{function.Address}`"))}{(functions.Count > 5 ? $" and {functions.Count - 5} more" : "")} reserve concurrency, of {Reservable} that can be reserved",
            functions.FirstOrDefault()?.ReservedConcurrency.Location);
    }

    private static Verdict Fits(long rest, ImmutableArray<Function> functions)
    {
        if (rest < 0)
            return !Population.Everyone;
        return functions is [var first, .. var others] ? first.ReservedConcurrency.Satisfies(own => Fits(rest - own, others)) : Population.Everyone;
    }

    private static IEnumerable<Function> Reserving(Architecture architecture) =>
        architecture.All<Function>().Where(function => function.IsCertain && function.ReservedConcurrency.IsPresentAnd(own => own > 0).Kind != VerdictKind.Fail);
}
