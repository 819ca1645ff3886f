using Lintel.Language.Diagnostics;

namespace Lintel.Tests.Language.Diagnostics;

public sealed class SuggestionTests
{
    [Fact]
    public void Of_equally_near_names_the_first_in_ordinal_order_is_meant() =>
        Suggestion.NearestOrNull("bucket_a", ["bucket_c", "bucket_b", "queue"]).ShouldBe("bucket_b");

    [Fact]
    public void A_nearer_name_wins_over_an_earlier_one() =>
        Suggestion.NearestOrNull("subnets", ["subnet_x", "subnet"]).ShouldBe("subnet");

    [Fact]
    public void A_module_with_very_many_names_gets_no_hint() =>
        Suggestion.NearestOrNull("name_x", [.. Enumerable.Range(0, 5000).Select(i => $"name_{i}")]).ShouldBeNull();
}
