using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Engine.Pictures;

/// <summary>What the picture of an architecture shows.</summary>
public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Shop_is_shown_with_region_network_zones_and_the_way_in()
    {
        var texts = Texts(Draw(Shop("examples/ecommerce")));
        texts.ShouldContain("Internet");
        texts.ShouldContain("Region eu-central-1");
        texts.ShouldContain("VPC shop · 10.20.0.0/16");
        texts.ShouldContain("eu-central-1a");
        texts.ShouldContain("Load balancer");
        texts.ShouldContain("open to the Internet without a load balancer");
    }

    [Fact]
    public void Picture_says_in_words_what_it_shows()
    {
        var picture = Draw(Shop("examples/ecommerce"));
        picture.Root?.Element(Svg + "title")?.Value.ShouldBe("Architecture of shop");
        picture.Root?.Element(Svg + "desc")?.Value.ShouldContain("the Internet to RDS shop (requests, exposed)");
        ((string?)picture.Root?.Attribute("role")).ShouldBe("img");
    }

    [Fact]
    public void Same_sources_give_the_same_picture() =>
        Sketch.As("svg", Shop("examples/ecommerce-well-architected")).ShouldBe(Sketch.As("svg", Shop("examples/ecommerce-well-architected")));

    [Fact]
    public void Five_hundred_resources_fold_into_a_picture_that_can_be_read()
    {
        var picture = Draw(Many(100));
        Cards(picture).Count.ShouldBeInRange(2, 40);
        Texts(picture).ShouldContain(text => text.StartsWith("100 × ", StringComparison.Ordinal));
        int.Parse((string?)picture.Root?.Attribute("width") ?? "", CultureInfo.InvariantCulture).ShouldBeLessThan(2600);
    }

    [Fact]
    public void Cards_do_not_lie_on_each_other()
    {
        foreach (var terraform in new[] { Shop("examples/ecommerce"), Shop("examples/ecommerce-well-architected"), Many(6) })
        {
            var cards = Cards(Draw(terraform));
            for (var i = 0; i < cards.Count; i++)
                cards.Skip(i + 1).Where(other => other.X < cards[i].X + cards[i].Width && cards[i].X < other.X + other.Width && other.Y < cards[i].Y + cards[i].Height && cards[i].Y < other.Y + other.Height).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Arrows_go_around_the_cards_they_do_not_mean()
    {
        var picture = Draw(Many(3));
        var cards = Cards(picture);
        foreach (var path in picture.Descendants(Svg + "path").Where(path => ((string?)path.Attribute("class"))?.StartsWith("arrow", StringComparison.Ordinal) == true && path.HasElements))
        {
            var numbers = ((string?)path.Attribute("d") ?? "").Split('M', 'L', 'Q', ' ').Where(text => text.Length > 0).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
            for (var i = 0; i + 1 < numbers.Count; i += 2)
                cards.Where(card => numbers[i] > card.X && numbers[i] < card.X + card.Width && numbers[i + 1] > card.Y && numbers[i + 1] < card.Y + card.Height).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Names_that_are_markup_stay_text() =>
        Texts(Draw("resource \"aws_vpc\" \"shop\" {\n  cidr_block = \"<b>&\"\n}\nresource \"aws_subnet\" \"a\" {\n  vpc_id = aws_vpc.shop.id\n}\n")).ShouldContain("VPC shop · <b>&");

    [Fact]
    public void Nothing_to_draw_is_said()
    {
        XDocument.Parse(Sketch.As("svg", "resource \"aws_iam_role\" \"code\" {\n}\n")).Descendants(Svg + "text").ShouldHaveSingleItem().Value.ShouldBe("Nothing in shop is drawn in a picture.");
    }

    [Fact]
    public void Modules_that_are_not_here_are_named() =>
        Texts(Draw("module \"vpc\" {\n  source = \"example/vpc/aws\"\n}\nresource \"aws_sqs_queue\" \"orders\" {\n}\n"))
            .ShouldContain("Not here, and so not drawn: module.vpc.");

    private static string Shop(string folder) => string.Concat(Checkout.Files(".tf").Where(file => file.StartsWith($"{folder}/", StringComparison.Ordinal))
        .Select(file => $"# file: {Path.GetFileName(file)}\n{Checkout.Text(file)}\n"));

    private static string Many(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                resource "aws_sqs_queue" "q{{i}}" {
                }
                resource "aws_dynamodb_table" "t{{i}}" {
                  name = "t{{i}}"
                }
                resource "aws_s3_bucket" "b{{i}}" {
                }
                resource "aws_sns_topic" "n{{i}}" {
                }
                resource "aws_lambda_function" "f{{i}}" {
                  function_name = "f{{i}}"
                  environment {
                    variables = { TABLE = aws_dynamodb_table.t{{i}}.name, TOPIC = aws_sns_topic.n{{i}}.arn }
                  }
                }
                resource "aws_lambda_event_source_mapping" "m{{i}}" {
                  event_source_arn = aws_sqs_queue.q{{i}}.arn
                  function_name    = aws_lambda_function.f{{i}}.arn
                }

                """);
        }

        return text.ToString();
    }

    private static XDocument Draw(string terraform) => XDocument.Parse(Sketch.As("svg", terraform));

    private static List<string> Texts(XDocument picture) => [.. picture.Descendants(Svg + "text").Select(text => text.Value)];

    private static List<(int X, int Y, int Width, int Height)> Cards(XDocument picture) =>
    [
        .. picture.Descendants(Svg + "rect").Where(rect => (string?)rect.Attribute("class") == "face")
            .Select(rect => (Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height"))),
    ];

    private static int Number(XElement element, string name) => int.Parse((string?)element.Attribute(name) ?? "", CultureInfo.InvariantCulture);
}
