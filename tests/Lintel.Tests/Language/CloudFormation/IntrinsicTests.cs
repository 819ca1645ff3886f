using Lintel.Language.Values;

namespace Lintel.Tests.Language.CloudFormation;

public sealed class IntrinsicTests
{
    [Theory]
    [InlineData("!Ref Given", "\"orders\"")]
    [InlineData("{Ref: Given}", "\"orders\"")]
    [InlineData("!Sub '${Given}-x'", "\"orders-x\"")]
    [InlineData("!Sub ['${Given}/${Own}', {Own: !Select [1, !Ref Many]}]", "\"orders/b\"")]
    [InlineData("!Sub 'arn:${AWS::Partition}:s3:::x.${AWS::URLSuffix}'", "\"arn:aws:s3:::x.amazonaws.com\"")]
    [InlineData("!Join ['-', [a, !Ref Given, 1, true]]", "\"a-orders-1-true\"")]
    [InlineData("!Join ['', !Ref Many]", "\"ab\"")]
    [InlineData("!Select [0, !Split [',', 'x,y']]", "\"x\"")]
    [InlineData("!Select ['1', [x, y]]", "\"y\"")]
    [InlineData("!Base64 abc", "\"YWJj\"")]
    [InlineData("!FindInMap [Sizes, prod, Class]", "\"large\"")]
    [InlineData("!FindInMap [Sizes, test, Class, {DefaultValue: tiny}]", "\"tiny\"")]
    [InlineData("!Select [1, !FindInMap [Sizes, prod, Zones]]", "\"b\"")]
    [InlineData("!If [Yes, a, b]", "\"a\"")]
    [InlineData("!If [No, a, b]", "\"b\"")]
    [InlineData("!If [Maybe, same, same]", "\"same\"")]
    [InlineData("!Select [1, !Cidr [10.0.0.0/16, 3, 8]]", "\"10.0.1.0/24\"")]
    [InlineData("!Select [2, !Cidr ['2001:db8::/56', 3, 64]]", "\"2001:db8:0:2::/64\"")]
    [InlineData("!ToJsonString {a: [1, true]}", "\"{\\\"a\\\":[1,true]}\"")]
    [InlineData("!Length [a, b]", "2")]
    [InlineData("!Length {Ref: Many}", "2")]
    [InlineData("!Select [0, [!If [No, x, !Ref AWS::NoValue], y]]", "\"y\"")]
    public void A_known_call_has_the_value_that_CloudFormation_gives_it(string expression, string expected) =>
        Templates.Evaluate(expression).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("!Ref Open")]
    [InlineData("!Ref Bucket")]
    [InlineData("!GetAtt Bucket.Arn")]
    [InlineData("!GetAtt [Bucket, Arn]")]
    [InlineData("!Ref AWS::Region")]
    [InlineData("!ImportValue network-vpc")]
    [InlineData("!GetAZs ''")]
    [InlineData("!If [Maybe, a, b]")]
    [InlineData("!FindInMap [Sizes, !Ref Open, Class]")]
    [InlineData("'{{resolve:ssm:/shop/name}}'")]
    public void What_only_the_deployment_decides_is_unknown(string expression) => Templates.Evaluate(expression).IsUnknown.ShouldBeTrue();

    [Fact]
    public void An_exclamation_mark_keeps_the_braces() => Templates.Evaluate("!Sub '${!Given}-x'").AsString.ShouldBe("${Given}-x");

    [Fact]
    public void A_reference_says_what_it_means_and_what_it_depends_on()
    {
        var arn = Templates.Evaluate("!GetAtt Bucket.Arn");
        arn.UnknownOrNull?.Symbol.ShouldBe(new Symbol("Bucket", "Arn"));
        arn.Marks.References.ShouldBe(["Bucket"]);
    }

    [Fact]
    public void A_text_with_unknown_parts_keeps_its_beginning_and_its_references()
    {
        var text = Templates.Evaluate("!Sub 'arn:aws:s3:::${Bucket}/*'");
        text.UnknownOrNull?.Prefix.ShouldBe("arn:aws:s3:::");
        text.Marks.References.ShouldBe(["Bucket"]);
    }

    [Fact]
    public void Two_zones_of_one_list_are_told_apart()
    {
        var first = Templates.Evaluate("!Select [0, !GetAZs '']").UnknownOrNull?.Symbol;
        var second = Templates.Evaluate("!Select [1, !GetAZs {Ref: 'AWS::Region'}]").UnknownOrNull?.Symbol;
        first.ShouldNotBeNull().Address.ShouldBe(second.ShouldNotBeNull().Address);
        first.ShouldNotBe(second);
    }

    [Theory]
    [InlineData("'{{resolve:secretsmanager:shop:SecretString:password}}'")]
    [InlineData("!Sub '{{resolve:secretsmanager:${Bucket}:SecretString:password}}'")]
    [InlineData("'{{resolve:ssm-secure:/shop/password}}'")]
    public void A_dynamic_reference_is_a_secret_of_unknown_content(string expression)
    {
        var secret = Templates.Evaluate(expression);
        secret.IsUnknown.ShouldBeTrue();
        secret.IsSensitive.ShouldBeTrue();
    }

    [Fact]
    public void An_open_choice_knows_what_it_can_be()
    {
        var choice = Templates.Evaluate("!If [Maybe, a, !FindInMap [Sizes, !Ref Open, Class]]");
        choice.UnknownOrNull?.OneOf.Select(value => value.AsString).ShouldBe(["a", "large", "small"]);
    }

    [Fact]
    public void An_item_that_may_be_left_out_leaves_the_list_open() => Templates.Evaluate("[a, !If [Maybe, b, !Ref AWS::NoValue]]").IsUnknown.ShouldBeTrue();

}
