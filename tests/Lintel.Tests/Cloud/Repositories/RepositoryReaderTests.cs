using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Tests.Cloud.Repositories;

public sealed class RepositoryReaderTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void Folder_outside_of_a_repository_shows_nothing() =>
        RepositoryReader.ReadOrNull(new MemoryTree("# file: docs/runbooks/a.md\n# A"), "").ShouldBeNull();

    [Fact]
    public void Example_of_a_repository_stands_for_itself()
    {
        var tree = new MemoryTree(
            """
            # file: .git/HEAD
            ref: refs/heads/main
            # file: .github/workflows/ci.yml
            name: ci
            # file: docs/runbooks/main.md
            # Main
            # file: examples/shop/main.tf
            locals {}
            # file: examples/shop/docs/runbooks/shop.md
            # Shop
            """);
        RepositoryReader.ReadOrNull(tree, "examples/shop").ShouldNotBeNull().Of(FileKind.Runbook, FileKind.Pipeline)
            .Select(file => file.Path).ShouldBe(["docs/runbooks/shop.md"]);
        RepositoryReader.ReadOrNull(tree, "").ShouldNotBeNull().Of(FileKind.Runbook).Select(file => file.Path).ShouldBe(["docs/runbooks/main.md"]);
    }

    [Fact]
    public void What_others_wrote_is_not_read() =>
        Read("# file: node_modules/x/runbooks/a.md\n# A\n# file: .terraform/modules/x/.github/workflows/ci.yml\nname: ci").Of(FileKind.Runbook, FileKind.Pipeline).ShouldBeEmpty();

    [Theory]
    [InlineData("Jenkinsfile", FileKind.Pipeline)]
    [InlineData("app/buildspec-test.yml", FileKind.Pipeline)]
    [InlineData("azure-pipelines.yml", FileKind.Pipeline)]
    [InlineData("CODEOWNERS", FileKind.Owners)]
    [InlineData("docs/ADR/0001-first.md", FileKind.DecisionRecord)]
    [InlineData("docs/security/leak-playbook.md", FileKind.SecurityPlaybook)]
    [InlineData("perf/locustfile.py", FileKind.LoadTest)]
    [InlineData("src/CheckoutSimulation.scala", FileKind.LoadTest)]
    [InlineData("infra/.terraform.lock.hcl", FileKind.LockFile)]
    public void File_is_known_by_its_path(string path, FileKind kind) => Read($"# file: {path}\ntext").Of(kind).ShouldHaveSingleItem().Path.ShouldBe(path);

    [Fact]
    public void Work_that_stands_in_a_comment_does_not_count() =>
        Read("# file: .gitlab-ci.yml\n# terraform apply\nbuild: echo").PipelinesDo(PipelineWork.Deploys).Kind.ShouldBe(VerdictKind.Fail);

    [Fact]
    public void Latest_of_the_dates_counts_and_what_only_looks_like_one_does_not()
    {
        var record = Read("# file: docs/game-days/2024-01-05.md\n# Game day\n\nNext: 2026-03-01, ticket 12026-05-011").Of(FileKind.GameDay).ShouldHaveSingleItem();
        record.Newest.ShouldBe(new DateOnly(2026, 3, 1));
        record.IsFresh(Day, 366).Kind.ShouldBe(VerdictKind.Pass);
        record.IsFresh(null, 366).Kind.ShouldBe(VerdictKind.Unknown);
    }

    private static RepositoryFacts Read(string text) => RepositoryReader.Read(new MemoryTree(text), "");
}
