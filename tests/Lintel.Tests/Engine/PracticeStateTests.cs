using Lintel.Engine;
using Lintel.Engine.Loading;
using Lintel.Framework.Evidence;

namespace Lintel.Tests.Engine;

/// <summary>States of practices that a source must not claim.</summary>
public sealed class PracticeStateTests
{
    private const string Server =
        """
        resource "aws_instance" "web" {
          ami           = "ami-1"
          instance_type = "t4g.small"
        }
        """;

    [Fact]
    public void What_an_account_has_once_is_open_and_not_undecided_in_a_workload() => State(Server, "COST03-BP01").ShouldBe(PracticeState.Open);

    [Fact]
    public void What_an_account_has_once_is_met_where_it_is_seen() => State(
        Server +
        """

        resource "aws_cur_report_definition" "hourly" {
          report_name                = "hourly"
          time_unit                  = "HOURLY"
          format                     = "Parquet"
          compression                = "Parquet"
          additional_schema_elements = ["RESOURCES"]
          s3_bucket                  = "cost"
          s3_region                  = "us-east-1"
          s3_prefix                  = "cur"
        }
        """,
        "COST03-BP01").ShouldBe(PracticeState.Met);

    [Fact]
    public void Type_that_the_model_does_not_know_keeps_a_practice_from_being_met()
    {
        const string table = "resource \"aws_dynamodb_table\" \"t\" {\n  name = \"t\"\n  hash_key = \"id\"\n  billing_mode = \"PAY_PER_REQUEST\"\n}\n";
        State(table, "COST09-BP03").ShouldBe(PracticeState.Met);
        State(table + "resource \"aws_emr_cluster\" \"e\" {\n  name = \"e\"\n}\n", "COST09-BP03").ShouldBe(PracticeState.Unknown);
    }

    [Fact]
    public void Repository_speaks_for_a_practice_and_does_not_prove_what_people_do()
    {
        const string files =
            """
            # file: .git/HEAD
            ref: refs/heads/main
            # file: docs/runbooks/restart.md
            # Restart

            1. Stop.
            2. Start.
            # file: main.tf
            locals {}
            """;
        State(files, "OPS07-BP03").ShouldBe(PracticeState.Supported);
        State(files.Replace(".git/HEAD", "git/HEAD", StringComparison.Ordinal), "OPS07-BP03").ShouldBe(PracticeState.Open);
    }

    private static PracticeState State(string text, string practice) =>
        Reviewer.Review(new MemoryTree(text), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) }).Roots.ShouldHaveSingleItem()
            .Practices.Single(answer => answer.Practice.Id.Id == practice).State;
}
