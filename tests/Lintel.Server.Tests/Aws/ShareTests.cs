using System.Text.Json.Nodes;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

public sealed class ShareTests
{
    private const string Account = "444455556666";

    [Fact]
    public async Task A_reader_reads_a_contributor_changes_and_only_the_owner_deletes()
    {
        await using var server = await RunningServer.StartAsync();
        var other = await server.AddUserAsync("other", Account);
        var id = await Given.WorkloadAsync(server.Admin);
        (await other.SendAsync("GetWorkload", Of(id))).ErrorType.ShouldBe("ResourceNotFoundException");

        var share = await ShareAsync(server.Admin, id, "READONLY");
        (await other.SendAsync("GetWorkload", Of(id))).ErrorType.ShouldBe("ResourceNotFoundException");
        await AcceptAsync(other);
        (await other.CallAsync("GetWorkload", Of(id)))["Workload"]!["ShareInvitationId"].ShouldNotBeNull();
        (await other.SendAsync("UpdateWorkload", Merge(Of(id), "Notes", "Mine"))).ErrorType.ShouldBe("AccessDeniedException");

        await server.Admin.CallAsync("UpdateWorkloadShare", new() { ["WorkloadId"] = id, ["ShareId"] = share, ["PermissionType"] = "CONTRIBUTOR" });
        await other.CallAsync("UpdateWorkload", Merge(Of(id), "Notes", "Mine"));
        (await other.SendAsync("DeleteWorkload", Of(id))).ErrorType.ShouldBe("AccessDeniedException");
        (await other.CallAsync("ListWorkloads"))["WorkloadSummaries"]!.AsArray().Count.ShouldBe(1);

        await server.Admin.CallAsync("DeleteWorkloadShare", new() { ["WorkloadId"] = id, ["ShareId"] = share });
        (await other.SendAsync("GetWorkload", Of(id))).ErrorType.ShouldBe("ResourceNotFoundException");
        (await other.CallAsync("ListWorkloads"))["WorkloadSummaries"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_offer_to_one_user_reaches_no_other_user_of_the_account()
    {
        await using var server = await RunningServer.StartAsync();
        var (one, two) = (await server.AddUserAsync("one", Account), await server.AddUserAsync("two", Account));
        var id = await Given.WorkloadAsync(server.Admin);
        await server.Admin.CallAsync("CreateWorkloadShare", new() { ["WorkloadId"] = id, ["SharedWith"] = one.Arn, ["PermissionType"] = "READONLY" });
        (await two.CallAsync("ListShareInvitations"))["ShareInvitationSummaries"]!.AsArray().ShouldBeEmpty();
        await AcceptAsync(one);
        await one.CallAsync("GetWorkload", Of(id));
        (await two.SendAsync("GetWorkload", Of(id))).ErrorType.ShouldBe("ResourceNotFoundException");
    }

    [Fact]
    public async Task A_declined_offer_can_be_made_again_and_one_that_stands_cannot()
    {
        await using var server = await RunningServer.StartAsync();
        var other = await server.AddUserAsync("other", Account);
        var id = await Given.WorkloadAsync(server.Admin);
        await ShareAsync(server.Admin, id, "READONLY");
        (await server.Admin.SendAsync("CreateWorkloadShare", Request(id, "READONLY"))).ErrorType.ShouldBe("ConflictException");
        await DecideAsync(other, "REJECT");
        await ShareAsync(server.Admin, id, "READONLY");
        var statuses = (await server.Admin.CallAsync("ListWorkloadShares", Of(id)))["WorkloadShareSummaries"]!.AsArray();
        statuses.Select(share => share!["Status"]!.GetValue<string>()).ShouldBe(["PENDING"]);
    }

    [Fact]
    public async Task A_shared_lens_can_be_applied_and_reads_as_unshared_once_the_share_is_gone()
    {
        await using var server = await RunningServer.StartAsync();
        var other = await server.AddUserAsync("other", Account);
        var arn = await Given.LensAsync(server.Admin, "Our data");
        var share = (string?)(await server.Admin.CallAsync("CreateLensShare", new() { ["LensAlias"] = arn, ["SharedWith"] = Account }))["ShareId"];
        await AcceptAsync(other);
        (await other.CallAsync("ListLenses", new() { ["LensType"] = "CUSTOM_SHARED" }))["LensSummaries"]!.AsArray().Count.ShouldBe(1);
        var id = await Given.WorkloadAsync(other);
        await other.CallAsync("AssociateLenses", new() { ["WorkloadId"] = id, ["LensAliases"] = new JsonArray(arn) });
        (await other.SendAsync("ExportLens", new() { ["LensAlias"] = arn })).ErrorType.ShouldBe("AccessDeniedException");
        await server.Admin.CallAsync("DeleteLensShare", new() { ["LensAlias"] = arn, ["ShareId"] = share });
        (await other.CallAsync("GetLensReview", new() { ["WorkloadId"] = id, ["LensAlias"] = arn }))["LensReview"]!["LensStatus"]!.GetValue<string>().ShouldBe("UNSHARED");
    }

    [Theory]
    [InlineData("not an account!")]
    [InlineData(RunningServer.AdminAccount)]
    [InlineData("arn:aws:organizations::123456789012:organization/o-abcdefghij")]
    public async Task An_offer_to_nobody_to_oneself_or_to_an_organization_that_is_not_enabled_is_refused(string receiver)
    {
        await using var server = await RunningServer.StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        var refused = await server.Admin.SendAsync("CreateWorkloadShare", new() { ["WorkloadId"] = id, ["SharedWith"] = receiver, ["PermissionType"] = "READONLY" });
        refused.ErrorType.ShouldBe("ValidationException");
    }

    private static async Task<string> ShareAsync(ApiClient owner, string id, string permission) =>
        (string?)(await owner.CallAsync("CreateWorkloadShare", Request(id, permission)))["ShareId"] ?? "";

    private static JsonObject Request(string id, string permission) => new() { ["WorkloadId"] = id, ["SharedWith"] = Account, ["PermissionType"] = permission };

    private static Task AcceptAsync(ApiClient receiver) => DecideAsync(receiver, "ACCEPT");

    private static async Task DecideAsync(ApiClient receiver, string action)
    {
        var invitation = (await receiver.CallAsync("ListShareInvitations"))["ShareInvitationSummaries"]!.AsArray().Single()!;
        await receiver.CallAsync("UpdateShareInvitation", new() { ["ShareInvitationId"] = (string?)invitation["ShareInvitationId"], ["ShareInvitationAction"] = action });
    }

    private static JsonObject Of(string id) => new() { ["WorkloadId"] = id };

    private static JsonObject Merge(JsonObject request, string name, string value)
    {
        request[name] = value;
        return request;
    }
}
