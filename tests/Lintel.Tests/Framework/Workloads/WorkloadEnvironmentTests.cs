using Lintel.Framework.Workloads;

namespace Lintel.Tests.Framework.Workloads;

public sealed class WorkloadEnvironmentTests
{
    private static readonly EnvironmentSigns All = new() { Declared = "dr", Workspace = "prod", VarFile = "staging", Folder = "envs/test", Tag = "dev" };

    [Fact]
    public void The_first_sign_wins_in_the_order_of_the_origins()
    {
        Text(All).ShouldBe("dr (lintel.yaml)");
        Text(All with { Declared = null }).ShouldBe("prod (workspace)");
        Text(All with { Declared = null, Workspace = null }).ShouldBe("staging (variable file)");
        Text(All with { Declared = null, Workspace = null, VarFile = null }).ShouldBe("test (folder)");
        Text(new() { Tag = "dev" }).ShouldBe("dev (tag)");
        Text(default).ShouldBe("production (assumed)");
    }

    [Fact]
    public void The_default_workspace_says_nothing() => Text(new() { Workspace = "default", Tag = "qa" }).ShouldBe("qa (tag)");

    [Fact]
    public void A_workspace_that_names_no_environment_says_nothing() => Text(new() { Workspace = "blue" }).ShouldBe("production (assumed)");

    [Fact]
    public void The_innermost_folder_that_names_an_environment_counts() => Text(new() { Folder = "prod/eu/staging/network" }).ShouldBe("staging (folder)");

    [Fact]
    public void A_declared_environment_may_have_any_name() =>
        WorkloadEnvironment.Detect(new() { Declared = " customer-a " }).ShouldBe(new WorkloadEnvironment("customer-a", EnvironmentKind.Other, EnvironmentOrigin.Declared));

    [Theory]
    [InlineData("prod", EnvironmentKind.Production)]
    [InlineData("PROD-eu-west-1", EnvironmentKind.Production)]
    [InlineData("prod2", EnvironmentKind.Production)]
    [InlineData("shop.live", EnvironmentKind.Production)]
    [InlineData("non-prod", EnvironmentKind.Test)]
    [InlineData("nonprod", EnvironmentKind.Test)]
    [InlineData("pre_prod", EnvironmentKind.Staging)]
    [InlineData("preproduction", EnvironmentKind.Staging)]
    [InlineData("stg", EnvironmentKind.Staging)]
    [InlineData("qa1", EnvironmentKind.Test)]
    [InlineData("my-dev", EnvironmentKind.Development)]
    [InlineData("product", null)]
    [InlineData("device", null)]
    [InlineData("dev-to-prod", null)]
    [InlineData("", null)]
    public void A_name_is_understood_by_its_words(string name, EnvironmentKind? kind) => EnvironmentWords.KindOrNull(name).ShouldBe(kind);

    private static string Text(EnvironmentSigns signs) => WorkloadEnvironment.Detect(signs).Text;
}
