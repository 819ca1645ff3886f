using Lintel.Engine.Policies.Operators;
using Lintel.Tests.Framework;

namespace Lintel.Tests.Engine.Policies;

/// <summary>Every operator, with what it makes of values, of what is left out and of what is not known.</summary>
public sealed class PolicyOperatorTests
{
    [Theory]
    [InlineData("name", "equals", "orders", "pass")]
    [InlineData("name", "equals", "Orders", "fail")]
    [InlineData("name", "not_equals", "Orders", "pass")]
    [InlineData("name", "equals_ignore_case", "ORDERS", "pass")]
    [InlineData("name", "not_equals_ignore_case", "ORDERS", "fail")]
    [InlineData("delay_seconds", "equals", "5", "pass")]
    [InlineData("delay_seconds", "equals", "\"5\"", "pass")]
    [InlineData("fifo_queue", "equals", "true", "pass")]
    [InlineData("fifo_queue", "equals", "\"True\"", "pass")]
    [InlineData("nothing", "equals", "x", "fail")]
    [InlineData("nothing", "not_equals", "x", "pass")]
    [InlineData("name", "exists", null, "pass")]
    [InlineData("nothing", "exists", null, "fail")]
    [InlineData("nothing", "not_exists", null, "pass")]
    [InlineData("name", "contains", "rder", "pass")]
    [InlineData("tags", "contains", "Team", "pass")]
    [InlineData("tags", "not_contains", "Team", "fail")]
    [InlineData("tags.Team", "equals", "shop", "pass")]
    [InlineData("name", "within", "[orders, bills]", "pass")]
    [InlineData("name", "not_within", "[orders, bills]", "fail")]
    [InlineData("nothing", "not_within", "[orders]", "pass")]
    [InlineData("name", "regex_match", "\"^ord[a-z]+$\"", "pass")]
    [InlineData("name", "regex_match", "\"rders\"", "fail")]
    [InlineData("name", "not_regex_match", "\"^bill.*\"", "pass")]
    [InlineData("name", "regex_match", "\"^(?!bill).*$\"", "pass")]
    [InlineData("name", "starting_with", "ord", "pass")]
    [InlineData("name", "not_starting_with", "ord", "fail")]
    [InlineData("name", "ending_with", "ers", "pass")]
    [InlineData("name", "not_ending_with", "ers", "fail")]
    [InlineData("delay_seconds", "greater_than", "4", "pass")]
    [InlineData("delay_seconds", "greater_than", "5", "fail")]
    [InlineData("delay_seconds", "greater_than_or_equal", "5", "pass")]
    [InlineData("delay_seconds", "less_than", "10", "pass")]
    [InlineData("delay_seconds", "less_than_or_equal", "4", "fail")]
    [InlineData("nothing", "less_than", "10", "fail")]
    [InlineData("name", "subset", "[orders, bills]", "pass")]
    [InlineData("name", "not_subset", "[bills]", "pass")]
    [InlineData("nothing", "is_empty", null, "fail")]
    [InlineData("nothing", "is_not_empty", null, "pass")]
    [InlineData("tags", "is_not_empty", null, "pass")]
    [InlineData("fifo_queue", "is_true", null, "pass")]
    [InlineData("fifo_queue", "is_false", null, "fail")]
    [InlineData("nothing", "is_false", null, "pass")]
    [InlineData("name", "intersects", "der", "pass")]
    [InlineData("name", "not_intersects", "der", "fail")]
    [InlineData("name", "length_equals", "6", "pass")]
    [InlineData("name", "length_not_equals", "6", "fail")]
    [InlineData("name", "length_greater_than", "5", "pass")]
    [InlineData("name", "length_greater_than_or_equal", "7", "fail")]
    [InlineData("name", "length_less_than", "7", "pass")]
    [InlineData("name", "length_less_than_or_equal", "5", "fail")]
    [InlineData("tags.Note", "number_of_words_equals", "3", "pass")]
    [InlineData("tags.Note", "number_of_words_not_equals", "3", "fail")]
    [InlineData("tags.Note", "number_of_words_greater_than", "2", "pass")]
    [InlineData("tags.Note", "number_of_words_greater_than_or_equal", "4", "fail")]
    [InlineData("tags.Note", "number_of_words_less_than", "4", "pass")]
    [InlineData("tags.Note", "number_of_words_less_than_or_equal", "2", "fail")]
    [InlineData("delay_seconds", "range_includes", "5", "pass")]
    [InlineData("delay_seconds", "range_includes", "\"4-6\"", "pass")]
    [InlineData("tags.Ports", "range_includes", "[22, 443]", "pass")]
    [InlineData("delay_seconds", "range_not_includes", "\"7-9\"", "pass")]
    [InlineData("delay_seconds", "not_range_includes", "\"7-9\"", "pass")]
    [InlineData("tags.Net", "cidr_range_subset", "10.0.0.0/8", "pass")]
    [InlineData("tags.Net", "cidr_range_subset", "[192.168.0.0/16]", "fail")]
    [InlineData("tags.Net", "cidr_range_not_subset", "192.168.0.0/16", "pass")]
    [InlineData("tags.Net", "cidr_range_subset_attribute_solver", "10.0.0.0/8", "pass")]
    [InlineData("name", "cidr_range_subset", "10.0.0.0/8", "unknown")]
    public void An_operator_compares(string attribute, string operatorName, string? value, string expected) =>
        Policed.Results(Policed.Asks(attribute, operatorName, value), """
            resource "aws_sqs_queue" "a" {
              name          = "orders"
              delay_seconds = 5
              fifo_queue    = true
              tags = {
                Team  = "shop"
                Note  = "sold and paid"
                Ports = "20-25"
                Net   = "10.1.0.0/16"
              }
            }
            """).ShouldBe([$"{expected} aws_sqs_queue.a"]);

    [Fact]
    public void What_is_not_known_is_unknown_for_every_operator_that_asks_for_the_value()
    {
        foreach (var name in PolicyOperators.Names.Where(name => PolicyOperators.Find(name) is (var asked, _, _) && asked.AsksValue))
        {
            var value = name.Contains("cidr", StringComparison.Ordinal) ? "10.0.0.0/8" : "5";
            Policed.Results(Policed.Asks("name", name, value), """
                variable "name" { type = string }
                resource "aws_sqs_queue" "a" { name = var.name }
                """).ShouldBe(["unknown aws_sqs_queue.a"], name);
        }
    }

    [Theory]
    [InlineData("aws_kms_key.k.arn", "exists", "pass")]
    [InlineData("aws_kms_key.k.arn", "equals", "unknown")]
    [InlineData("var.key", "exists", "unknown")]
    [InlineData("var.key", "not_exists", "unknown")]
    [InlineData("null", "not_exists", "pass")]
    public void Whether_it_is_set_can_be_known_where_its_value_is_not(string key, string operatorName, string expected) =>
        Policed.Results(Policed.Asks("kms_master_key_id", operatorName, "x"), $$"""
            variable "key" { type = string }
            resource "aws_kms_key" "k" {}
            resource "aws_sqs_queue" "a" { kms_master_key_id = {{key}} }
            """).ShouldBe([$"{expected} aws_sqs_queue.a"]);

    [Theory]
    [InlineData("\"^(a+)+$\"")]
    [InlineData("\"^(?=(a+)+$)b\"")]
    public void A_pattern_cannot_take_long(string pattern) => Policed.Results(Policed.Asks("name", "regex_match", pattern), $$"""
        resource "aws_sqs_queue" "a" { name = "{{new string('a', 40)}}!" }
        """).ShouldHaveSingleItem();

    [Fact]
    public void The_page_lists_every_operator()
    {
        var rows = Document.Table("own-rules.md", "What it can ask", "operator");
        rows.SelectMany(row => row.Take(2)).Select(name => name.Trim('`')).Where(name => name.Length > 0).Order(StringComparer.Ordinal).ShouldBe(PolicyOperators.Names);
    }
}
