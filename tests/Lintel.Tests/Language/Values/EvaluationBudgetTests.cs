using Lintel.Language.Values;

namespace Lintel.Tests.Language.Values;

public sealed class EvaluationBudgetTests
{
    [Fact]
    public void What_is_refused_is_not_taken()
    {
        var budget = new EvaluationBudget(steps: 10, bytes: 10);
        budget.TryAllocate(long.MaxValue).ShouldBeFalse();
        budget.TryAllocate(11).ShouldBeFalse();
        budget.TryAllocate(10).ShouldBeTrue();
        budget.TryAllocate(1).ShouldBeFalse();
    }

    [Fact]
    public void An_amount_that_overflowed_is_refused()
    {
        var budget = new EvaluationBudget(steps: 10, bytes: 10);
        budget.TrySpend(-1).ShouldBeFalse();
        budget.TrySpend(10).ShouldBeTrue();
        budget.TrySpend(1).ShouldBeFalse();
    }
}
