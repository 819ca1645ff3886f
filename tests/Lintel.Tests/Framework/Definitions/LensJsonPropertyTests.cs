using FsCheck;
using FsCheck.Fluent;
using Lintel.Framework.Definitions;

namespace Lintel.Tests.Framework.Definitions;

/// <summary>What holds for every document whatsoever.</summary>
public sealed class LensJsonPropertyTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "\\u0000", "null", "true", "7", "-1e999", "\"\"", "\"a\"", "{}", "[]", "[[[[", "\ud83d", "\ude00", "😀",
        "\"pillars\"", "\"choices\"", "\"id\"", "\"_no\"", "\"url\"", "\"default\"", "\"!!(pay_no\"", "&&", "||", "(((((", "!", "\"condition\":",
    ];

    [Fact]
    public void Reading_never_throws_and_says_what_is_wrong() => Prop.ForAll(Arb.From(Mutated), json =>
    {
        var reading = LensJson.Read(json);
        return (reading.Definition is null) == (reading.Problems.Length > 0)
            && reading.Problems.All(problem => problem.EndsWith('.') && !problem.Contains('\n', StringComparison.Ordinal));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void What_was_read_reads_back_equal() => Prop.ForAll(Arb.From(Mutated), json =>
        LensJson.Read(json).Definition is not { } lens || lens.Equals(LensJson.Read(LensJson.Write(lens)).Definition))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    private static Gen<string> Mutated =>
        from edits in Gen.Choose(0, 4)
        from positions in Gen.ArrayOf(Gen.Choose(0, LensExample.Json.Length - 1), 4)
        from lengths in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 3)), (1, Gen.Choose(0, 200))), 4)
        from pieces in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant("")), (3, Gen.Elements(Pieces))), 4)
        select Enumerable.Range(0, edits).Aggregate(LensExample.Json, (json, edit) => Edit(json, positions[edit], lengths[edit], pieces[edit]));

    private static string Edit(string json, int position, int length, string piece)
    {
        var start = Math.Min(position, json.Length);
        return json[..start] + piece + json[Math.Min(start + length, json.Length)..];
    }
}
