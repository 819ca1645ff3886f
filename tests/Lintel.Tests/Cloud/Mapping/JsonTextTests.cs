using Lintel.Cloud.Mapping;
using Lintel.Language.Values;

namespace Lintel.Tests.Cloud.Mapping;

public sealed class JsonTextTests
{
    private static readonly Value Image = Value.UnknownOf(DataType.String, new Unknown("variable \"image\" has no value"));

    [Fact]
    public void A_known_text_is_read_as_it_stands()
    {
        var document = JsonText.Read(Value.String("""[{"name": "web", "cpu": 256, "essential": true, "user": null, "ratio": 0.5}]"""));
        var container = document.AsElements.ShouldHaveSingleItem().AsMap;
        container["name"].AsString.ShouldBe("web");
        container["essential"].AsBool.ShouldBeTrue();
        container["user"].IsNull.ShouldBeTrue();
        container["ratio"].AsString.ShouldBe("0.5");
    }

    [Fact]
    public void A_gap_in_a_string_leaves_only_that_string_unknown()
    {
        var document = JsonText.Read(Template("""{"image": "registry/""", Image, """:1", "name": "web"}"""));
        document.AsMap["image"].UnknownOrNull.ShouldNotBeNull().Prefix.ShouldBe("registry/");
        document.AsMap["name"].AsString.ShouldBe("web");
    }

    [Fact]
    public void A_gap_that_is_the_whole_string_keeps_its_symbol()
    {
        var key = Value.UnknownOf(DataType.String, new Unknown("known after apply", new Symbol("aws_kms_key.k", "arn")));
        JsonText.Read(Template("""{"key": """ + "\"", key, "\"}")).AsMap["key"].UnknownOrNull?.Symbol?.Address.ShouldBe("aws_kms_key.k");
    }

    [Fact]
    public void A_gap_outside_of_strings_stands_for_a_value()
    {
        var document = JsonText.Read(Template("""{"cpu": """, Image, """, "name": "web"}"""));
        document.AsMap["cpu"].IsUnknown.ShouldBeTrue();
        document.AsMap["name"].AsString.ShouldBe("web");
    }

    [Fact]
    public void What_jsonencode_was_given_is_the_document()
    {
        var given = Value.Object([new("image", Image), new("name", Value.String("web"))]);
        JsonText.Read(Value.UnknownOf(DataType.String, new Unknown("it is not wholly known") { Json = given })).ShouldBeSameAs(given);
    }

    [Fact]
    public void A_nested_document_is_read_in_its_place()
    {
        var given = Value.Object([new("image", Image)]);
        var nested = Value.UnknownOf(DataType.String, new Unknown("it is not wholly known") { Json = given });
        JsonText.Read(Template("[", nested, """, {"image": "b"}]""")).AsElements[0].ShouldBeSameAs(given);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"a\": \uE000}")]
    public void What_is_no_json_is_unknown(string text) => JsonText.Read(Value.String(text)).IsUnknown.ShouldBeTrue();

    [Fact]
    public void Deep_nesting_is_unknown_and_does_not_throw() =>
        JsonText.Read(Value.String(new string('[', 100_000))).IsUnknown.ShouldBeTrue();

    [Fact]
    public void Secrecy_stays_and_references_do_not()
    {
        var marks = new Marks { Sensitive = true, References = ["aws_db_instance.d"] };
        var name = JsonText.Read(Value.String("""{"name": "web"}""").WithMarks(marks)).AsMap["name"];
        name.IsSensitive.ShouldBeTrue();
        name.Marks.References.ShouldBeEmpty();
    }

    private static Value Template(string before, Value gap, string after) =>
        Value.UnknownOf(DataType.String, new Unknown("a part of it is not known") { Pieces = [Value.String(before), gap, Value.String(after)] });
}
