using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class WorkloadTests
{
    [Fact]
    public async Task A_new_workload_is_reviewed_through_the_framework_and_nothing_is_answered()
    {
        await using var server = await RunningServer.StartAsync();
        var created = await server.Admin.CallAsync("CreateWorkload", Given.Workload("Shop"));
        var workload = (await server.Admin.CallAsync("GetWorkload", new() { ["WorkloadId"] = (string?)created["WorkloadId"] }))["Workload"]!;
        ((string?)workload["WorkloadName"]).ShouldBe("Shop");
        workload["Lenses"]!.AsArray().Select(lens => (string?)lens).ShouldBe(["wellarchitected"]);
        ((int)workload["RiskCounts"]!["UNANSWERED"]!).ShouldBe(57);
    }

    [Fact]
    public async Task A_name_is_unique_whatever_its_spaces_and_capitals()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Admin.CallAsync("CreateWorkload", Given.Workload("My Shop"));
        (await server.Admin.SendAsync("CreateWorkload", Given.Workload("myshop"))).ErrorType.ShouldBe("ConflictException");
    }

    [Fact]
    public async Task A_repeated_token_gives_the_first_answer_and_makes_nothing_new()
    {
        await using var server = await RunningServer.StartAsync();
        var request = Given.Workload("Shop");
        request["ClientRequestToken"] = "the same";
        var first = await server.Admin.CallAsync("CreateWorkload", request);
        var second = await server.Admin.CallAsync("CreateWorkload", request);
        second.ToJsonString().ShouldBe(first.ToJsonString());
        request["Description"] = "Something else";
        (await server.Admin.SendAsync("CreateWorkload", request)).ErrorType.ShouldBe("ConflictException");
    }
}
