using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

public sealed class BodyTests
{
    [Fact]
    public void Attributes_and_blocks_keep_the_order_of_the_source()
    {
        var body = Parse(
            """
            b = 1
            second {}
            a = 2
            first "x" y {}
            """).Body;

        body.Attributes.Select(attribute => attribute.Name).ShouldBe(["b", "a"]);
        body.Blocks.Select(block => block.Type).ShouldBe(["second", "first"]);
        body.Blocks[1].Labels.Select(label => label.Text).ShouldBe(["x", "y"]);
        body.Children.Select(node => node.Span.Start).ShouldBe([0, 6, 16, 22]);
    }

    [Fact]
    public void Every_part_of_a_block_has_its_exact_place()
    {
        const string Text = "\n  resource \"aws_vpc\" main {\n    cidr = \"10.0.0.0/16\"\n  }\n";
        var block = Parse(Text).Body.Blocks.ShouldHaveSingleItem();

        Slice(Text, block.Span).ShouldBe("resource \"aws_vpc\" main {\n    cidr = \"10.0.0.0/16\"\n  }");
        Slice(Text, block.HeaderSpan).ShouldBe("resource \"aws_vpc\" main");
        Slice(Text, block.TypeSpan).ShouldBe("resource");
        block.Labels.Select(label => Slice(Text, label.Span)).ShouldBe(["\"aws_vpc\"", "main"]);
        Slice(Text, block.Body.Span).ShouldBe("{\n    cidr = \"10.0.0.0/16\"\n  }");
        var attribute = block.Body.Attributes.ShouldHaveSingleItem();
        Slice(Text, attribute.Span).ShouldBe("cidr = \"10.0.0.0/16\"");
        Slice(Text, attribute.NameSpan).ShouldBe("cidr");
        Slice(Text, attribute.Value.Span).ShouldBe("\"10.0.0.0/16\"");
    }

    [Fact]
    public void Labels_are_unescaped() =>
        Parse("""a "x\ty" "$${z}" {}""").Body.Blocks[0].Labels.Select(label => label.Text).ShouldBe(["x\ty", "${z}"]);

    [Fact]
    public void An_attribute_set_twice_keeps_its_first_value_and_names_both_lines()
    {
        var file = Parse("a = 1\nb = 2\na = 3\n");

        var fault = file.Diagnostics.ShouldHaveSingleItem();
        fault.Code.ShouldBe("duplicate-argument");
        fault.Subject?.Start.ShouldBe(new LinePosition(3, 1));
        fault.Context?.Start.ShouldBe(new LinePosition(1, 1));
        fault.Detail.ShouldContain("line 1");
        file.Body.Attributes.Select(attribute => attribute.Name).ShouldBe(["a", "b"]);
        file.Source.Slice(file.Body.Attributes[0].Value.Span).ToString().ShouldBe("1");
    }

    [Fact]
    public void A_duplicate_is_found_among_many_attributes()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"a{i} = {i}\n")) + "a7 = 0\na150 = 0\n";

        Parse(text).Diagnostics.Select(fault => (fault.Code, fault.Subject?.Start.Line)).ShouldBe([("duplicate-argument", 201), ("duplicate-argument", 202)]);
    }

    [Fact]
    public void Equal_names_are_one_string()
    {
        var body = Parse("my_own_name = 1\nb {\n  my_own_name = 2\n}\n").Body;

        body.Attributes[0].Name.ShouldBeSameAs(body.Blocks[0].Body.Attributes[0].Name);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name()
    {
        var file = Parse("\uFEFFa = 1");

        file.Diagnostics.ShouldBeEmpty();
        file.Body.Attributes[0].NameSpan.ShouldBe(new Span(1, 1));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_encoding_fault()
    {
        Parse("a = \"x\ud83d\"").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("invalid-encoding");
        Parse("a = \"\ud83d\ude00\"").Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Literal_text_stays_in_the_file_until_it_is_asked_for()
    {
        var template = Parse("a = \"text\"").Body.Attributes[0].Value.ShouldBeOfType<TemplateExpression>();

        var text = template.Parts.ShouldHaveSingleItem().ShouldBeOfType<TemplateText>();
        text.Span.ShouldBe(new Span(5, 4));
        text.Text.ShouldBe("text");
        text.Text.ShouldBeSameAs(text.Text);
    }

    private static HclFile Parse(string text) => HclParser.ParseFile(new SourceFile("main.tf", text));

    private static string Slice(string text, Span span) => text.Substring(span.Start, span.Length);
}
