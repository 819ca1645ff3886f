using Lintel.Language.Comments;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Comments;

/// <summary>Comments with what they stand by, in configurations and in templates.</summary>
public sealed class CommentedSourceTests
{
    [Fact]
    public void Comments_of_all_three_forms_are_found_and_texts_are_left_alone()
    {
        var source = Read("main.tf", """
            # one
            a = "# no" // two
            b = "${1 /* three
              */ + 2}" # four
            c = <<-EOT
              # no
              ${ /* five */ 1}
            EOT

            """);
        source.Comments.Select(comment => comment.Text.Trim().Split('\n')[0]).ShouldBe(["one", "two", "three", "four", "five"]);
        source.Comments.Select(comment => comment.IsAlone).ShouldBe([true, false, false, false, false]);
        source.Comments[2].LastLine.ShouldBe(4);
    }

    [Theory]
    [InlineData("a = \"")]
    [InlineData("a = \"${")]
    [InlineData("a = <<EOT\n${\"${# x")]
    [InlineData("/* never closed")]
    [InlineData("a = \"${\"${\"${\"${")]
    public void A_broken_text_ends(string text) => Read("main.tf", text).Comments.Length.ShouldBeLessThan(2);

    [Fact]
    public void A_comment_stands_in_what_its_indentation_says()
    {
        var source = Read("template.yaml", """
            Resources:
              # first
              A:
                Type: AWS::SQS::Queue
                # second
              # third
              B:
                Type: "AWS::SQS::Queue" # fourth
            """);
        source.Comments.Select(comment => source.Around(comment).LastOrDefault()?.Start.Line).ShouldBe([1, 3, 1, 8]);
        source.Around(source.Comments[1]).Single(construct => construct.IsEntry).Start.Line.ShouldBe(3);
        source.StartingOn(7).ShouldNotBeNull().IsEntry.ShouldBeTrue();
    }

    [Fact]
    public void What_an_alias_stands_for_is_read_where_it_is_written()
    {
        var source = Read("template.yaml", """
            Shared: &shared
              QueueName: a
            Resources:
              A:
                Type: AWS::SQS::Queue
                Properties:
                  <<: *shared
                  # here
                  FifoQueue: true
              B:
                Type: AWS::SQS::Queue
                Properties: *shared
            """);
        source.Around(source.Comments.ShouldHaveSingleItem()).Select(construct => construct.Start.Line).ShouldBe([3, 4, 6]);
    }

    [Fact]
    public void Json_has_no_comments() => Read("template.template", "{ \"Resources\": { \"# A\": {} } }").Comments.ShouldBeEmpty();

    private static CommentedSource Read(string path, string text) => CommentedSource.Read(new SourceFile(path, text));
}
