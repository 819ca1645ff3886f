using Lintel.Engine.Fixes;

namespace Lintel.Tests.Engine.Fixes;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_that_are_near_share_a_hunk_and_a_missing_last_line_break_is_told() =>
        UnifiedDiff.Of(new FixedFile("a.tf", "one\ntwo\nthree\nfour\nfive", "one\nTWO\nthree\nfour\nfive\nsix"), "x/a.tf").ShouldBe("""
            --- a/x/a.tf
            +++ b/x/a.tf
            @@ -1,5 +1,6 @@
             one
            -two
            +TWO
             three
             four
            -five
            \ No newline at end of file
            +five
            +six
            \ No newline at end of file

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Changes_that_are_far_apart_are_hunks_of_their_own()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(line => $"line {line}\n"));
        UnifiedDiff.Of(new FixedFile("a.tf", before, before.Replace("line 3\n", "", StringComparison.Ordinal).Replace("line 28\n", "line 28\nmore\n", StringComparison.Ordinal)), "a.tf").ShouldBe("""
            --- a/a.tf
            +++ b/a.tf
            @@ -1,6 +1,5 @@
             line 1
             line 2
            -line 3
             line 4
             line 5
             line 6
            @@ -26,5 +25,6 @@
             line 26
             line 27
             line 28
            +more
             line 29
             line 30

            """.ReplaceLineEndings("\n"));
    }
}
