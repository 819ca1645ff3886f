namespace Lintel.Tests.Meta;

/// <summary>Holds source files small.</summary>
public sealed class SourceFileTests
{
    // Room for a lexer or parser that cannot be cut; nobody needs it today.
    private static readonly string[] AllowedToBeLong = [];

    [Fact]
    public void No_source_file_has_more_than_500_lines() =>
        Lengths().Where(file => file.Lines > 500 && !AllowedToBeLong.Contains(file.Path)).ShouldBeEmpty();

    [Fact]
    public void The_median_source_file_has_at_most_60_lines_and_one_in_twenty_more_than_250()
    {
        var lengths = Lengths().Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Lines).Order().ToList();
        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(60);
        lengths[lengths.Count * 95 / 100].ShouldBeLessThanOrEqualTo(250);
    }

    [Fact]
    public void No_source_file_leaves_work_for_later()
    {
        string[] refused = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "#" + "region"];
        Checkout.Files(".cs").Where(file => refused.Any(word => Checkout.Text(file).Contains(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<(string Path, int Lines)> Lengths() =>
        Checkout.Files(".cs").Select(file => (file, Checkout.Text(file).Count(character => character == '\n')));
}
