using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Language.Diagnostics;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;

namespace Lintel.Tests.Language.Hcl;

/// <summary>What holds for every text whatsoever.</summary>
public sealed class ParserPropertyTests
{
    private const string Later = "resource \"later\" \"block\" {\n  name = \"x-${var.y}\"\n}\n";

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly string[] Pieces =
    [
        "a", "b-c", "été", "for", "in", "if", "true", "null", "0", "1.5", "1e3", "\"x\"", "\"a${b}c\"", "\"%{if a}b%{endif}\"", "\"\\q\"", "\"", "\\", "$", "%",
        "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "=", "==", "=>", "!", "!=", "<", "<=", "&&", "||", "&", "|", "+", "-", "*", "/", "...", "::", "[*]", ".*", ".0",
        "${", "%{", "~}", "${~", "$${", "\n", "\n", "\r\n", "\r", " ", "\t", "# c\n", "// c\n", "/* c */", "/*", "*/", "<<A\n", "<<-A\n", "\nA\n", "\n  A\n", "<<\"A\"\n",
        "'", "`", ";", "@", "\0", "\uFEFF", "\u00A0", "\ud83d", "\ude00", "😀", "a = ", "b {\n", "}\n", "resource \"a\" \"b\" {\n", "\n  x = 1\n", "[for x in y : z]",
    ];

    private static readonly string[] Sources =
    [
        """
        # A comment
        resource "aws_s3_bucket" "logs" {
          count  = var.on ? 1 : 0
          bucket = "logs-${var.name}"
          tags   = merge(local.tags, { Name = "logs", "Cost center" : 7 })

          dynamic "rule" {
            for_each = { for k, v in var.rules : k => v... if v.enabled && length(v.ports) > 0 }
            content {
              ports = rule.value[*].port
              first = rule.value.0.port
              names = rule.value.*.name
            }
          }

          lifecycle { prevent_destroy = true }
        }
        """,
        """
        locals {
          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [{
              Effect   = "Allow"
              Action   = ["s3:Get*", "s3:List*"] // read
              Resource = [for arn in var.arns : "${arn}/*" if !startswith(arn, "x")]
            }]
          })
          script = <<-EOT
            #!/bin/sh
            %{ for name in var.names ~}
            echo "${name}" $${HOME} %%{date}
            %{ endfor ~}
            exit ${ var.code == null ? -1 : var.code % 256 }
          EOT
          text = <<EOT
        plain
        EOT
          sum = (1 + 2) * 3 - -4 / 5
        }
        """,
    ];

    [Fact]
    public void Random_characters_are_read_within_bounds() =>
        Check.One(Thorough, Prop.ForAll(Arb.From(TextOf(Gen.Choose(0, 0x300).Select(c => ((char)c).ToString()), 60)), Holds));

    [Fact]
    public void Random_bytes_are_read_within_bounds() =>
        Check.One(Thorough, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Holds(Encoding.UTF8.GetString(bytes))));

    [Fact]
    public void Any_run_of_tokens_is_read_within_bounds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(TextOf(Gen.Elements(Pieces), 40)), Holds));

    [Fact]
    public void Any_mutation_of_a_sound_file_is_read_within_bounds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600), Prop.ForAll(Arb.From(Mutated()), Holds));

    [Fact]
    public void No_mutation_of_a_block_costs_the_next_one() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(Mutated()), text =>
        {
            var file = HclParser.ParseFile(new SourceFile("main.tf", text + "\n\n" + Later));
            var last = file.Body.Blocks.LastOrDefault();
            return (last is { Type: "resource" } && last.Body.Find("name") is not null && last.Span.Start == text.Length + 2).Label(TreeText.Of(file.Source.Text, file.Body));
        }));

    [Fact]
    public void The_unmutated_sources_are_sound()
    {
        foreach (var source in Sources)
        {
            HclParser.ParseFile(new SourceFile("main.tf", source + "\n")).Diagnostics.ShouldBeEmpty();
            Holds(source + "\n").ShouldBeTrue();
        }
    }

    private static Gen<string> TextOf(Gen<string> piece, int longest) =>
        from count in Gen.Choose(0, longest)
        from pieces in Gen.ArrayOf(piece, count)
        select string.Concat(pieces);

    private static Gen<string> Mutated() =>
        from source in Gen.Elements(Sources)
        from mutations in Gen.ArrayOf(Mutation(), 3)
        from count in Gen.Choose(1, 3)
        select mutations.Take(count).Aggregate(source, (text, mutate) => mutate(text));

    private static Gen<Func<string, string>> Mutation() =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, int.MaxValue)
        from other in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, 12)
        from piece in Gen.Elements(Pieces)
        select (Func<string, string>)(text => Mutate(text, kind, at % text.Length, other % text.Length, length, piece));

    private static string Mutate(string text, int kind, int at, int other, int length, string piece)
    {
        var end = Math.Min(text.Length, at + length);
        return kind switch
        {
            0 => text.Remove(at, 1),
            1 => text[..at] + text[end..] + "\n",
            2 => text.Insert(at, piece),
            3 => text.Insert(other, text[at..end]),
            _ => text.Remove(at, 1).Insert(Math.Min(other, text.Length - 1), text[at].ToString()),
        };
    }

    private static bool Holds(string text)
    {
        var source = new SourceFile("main.tf", text);
        var file = HclParser.ParseFile(source);
        var (expression, expressionFaults) = HclParser.ParseExpression(source);
        var (template, templateFaults) = HclParser.ParseTemplate(source);
        HoldsFor(text, file.Body, file.Diagnostics);
        HoldsFor(text, expression, expressionFaults);
        HoldsFor(text, template, templateFaults);

        var again = HclParser.ParseFile(source);
        TreeText.Of(text, again.Body).ShouldBe(TreeText.Of(text, file.Body));
        string.Join('\n', again.Diagnostics).ShouldBe(string.Join('\n', file.Diagnostics));
        return true;
    }

    private static void HoldsFor(string text, SyntaxNode root, ImmutableArray<Diagnostic> faults)
    {
        var missing = 0;
        HoldsFor(new Span(0, text.Length), root, ref missing);
        if (missing > 0)
            faults.ShouldNotBeEmpty("what is missing has been reported");
        foreach (var fault in faults)
        {
            var place = fault.Subject.ShouldNotBeNull();
            (place.Span.Start >= 0 && place.Span.End <= text.Length).ShouldBeTrue(fault.ToString());
        }
    }

    private static void HoldsFor(Span parent, SyntaxNode node, ref int missing)
    {
        (node.Span.Length >= 0 && node.Span.Start >= parent.Start && node.Span.End <= parent.End)
            .ShouldBeTrue($"{node.GetType().Name} {node.Span} lies within {parent}");
        missing += node is MissingExpression ? 1 : 0;
        var end = node.Span.Start;
        foreach (var child in node.Children)
        {
            HoldsFor(node.Span, child, ref missing);
            child.Span.Start.ShouldBeGreaterThanOrEqualTo(end, $"{child.GetType().Name} {child.Span} follows its neighbour");
            end = child.Span.End;
        }
    }
}
