using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;

namespace Lintel.Tests.Framework;

public sealed class VocabularyPageTests
{
    private static readonly string[][] Words = [.. Document.Table("vocabulary.md", "Words", "word"), .. Document.Table("vocabulary.md", "Words beside them", "word")];

    [Fact]
    public void Every_word_has_one_line_of_its_own()
    {
        Words.Select(row => row[0]).ShouldBeUnique();
        Words.Where(row => row.Length != 2 || row[1].Length < 20 || row[1].EndsWith('.')).ShouldBeEmpty();
    }

    [Fact]
    public void Types_are_called_by_the_words()
    {
        var known = Words.SelectMany(row => row[0].Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var type in new[] { typeof(Lens), typeof(Pillar), typeof(Question), typeof(Obligation), typeof(Acceptance), typeof(Guarantee), typeof(Bearing) })
            known.ShouldContain(type.Name);
    }

    [Fact]
    public void Pillars_are_named_in_the_order_of_the_catalogue() =>
        Words.Single(row => row[0] == "pillar")[1].ShouldEndWith(string.Join(", ", Catalogue.WellArchitected.Pillars.Select(pillar => pillar.Name)));

    [Fact]
    public void Risks_are_named_as_they_are_counted()
    {
        var line = Words.Single(row => row[0] == "risk")[1];
        foreach (var level in Enum.GetValues<RiskLevel>())
            line.ShouldContain(level.Word());
    }
}
