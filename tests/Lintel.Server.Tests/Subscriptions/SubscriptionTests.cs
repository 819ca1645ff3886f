using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Notifications;
using Lintel.Server.Outbound;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    private const string Own = "/lintel/subscriptions";
    private const string Secret = "a-secret-of-the-webhook";

    [Fact]
    public async Task A_review_tells_a_webhook_signed_and_a_mailbox_and_a_chat_what_it_found()
    {
        await using var sink = await new WebhookSink().StartAsync();
        using var mail = new MailSink();
        await using var server = await StartAsync(mail);
        var id = await Given.WorkloadAsync(server.Admin, "Shop <!channel>");
        await SubscribeAsync(server.Admin, new() { ["Kind"] = "WEBHOOK", ["Target"] = sink.Url, ["Secret"] = Secret, ["WorkloadId"] = id, ["Events"] = new JsonArray("REVIEW_FINISHED") });
        await SubscribeAsync(server.Admin, new() { ["Kind"] = "EMAIL", ["Target"] = "anna@example.com", ["Events"] = new JsonArray("REVIEW_FINISHED", "RISKS_RAISED") });
        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", "resource \"aws_sns_topic\" \"t\" {\n}\n")));
        var run = await GivenReview.RunAsync(server.Admin, id);

        var call = (await GivenReview.UntilAsync(() => Task.FromResult(sink.Calls), calls => !calls.IsEmpty)).First();
        var body = JsonNode.Parse(call.Body)!;
        ((string?)body["Event"], (string?)body["WorkloadId"], (string?)body["Details"]!["ReviewId"]).ShouldBe(("REVIEW_FINISHED", id, (string?)run["ReviewId"]));
        ((string?)body["text"]).ShouldNotBeNull().ShouldStartWith("The review of \"Shop &lt;!channel&gt;\" is done.");
        var signature = call.Headers["Lintel-Signature"].Split(',');
        var time = signature[0]["t=".Length..];
        signature[1].ShouldBe("v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{time}.{call.Body}"))));
        long.Parse(time, CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        (await GivenReview.UntilAsync(() => Task.FromResult(mail.Mails), mails => !mails.IsEmpty)).First().ShouldContain("RCPT TO:<anna@example.com>");

        await SubscribeAsync(server.Admin, new() { ["Kind"] = "SLACK", ["Target"] = sink.Url, ["Events"] = new JsonArray("RISKS_RAISED") });
        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("main.tf", GivenReview.Database)));
        await GivenReview.RunAsync(server.Admin, id);
        var chat = (await GivenReview.UntilAsync(() => Task.FromResult(sink.Calls), calls => calls.Any(one => one.Headers["Lintel-Event"] == "RISKS_RAISED")))
            .First(one => one.Headers["Lintel-Event"] == "RISKS_RAISED");
        var text = JsonNode.Parse(chat.Body)!.AsObject();
        text.Count.ShouldBe(1);
        ((string?)text["text"]).ShouldNotBeNull().ShouldStartWith("New high risks of \"Shop &lt;!channel&gt;\": ");
    }

    [Fact]
    public async Task A_review_that_fails_tells_why()
    {
        await using var sink = await new WebhookSink().StartAsync();
        await using var server = await StartAsync();
        var id = await Given.WorkloadAsync(server.Admin);
        await SubscribeAsync(server.Admin, new() { ["Kind"] = "WEBHOOK", ["Target"] = sink.Url });
        await GivenReview.PutAsync(server.Admin, $"/lintel/workloads/{id}/sources/infra", GivenReview.Zip(("notes.txt", "nothing")));
        await GivenReview.RunAsync(server.Admin, id);
        var call = (await GivenReview.UntilAsync(() => Task.FromResult(sink.Calls), calls => !calls.IsEmpty)).First();
        call.Headers["Lintel-Event"].ShouldBe("REVIEW_FAILED");
        call.Body.ShouldContain("neither Terraform files nor templates");
    }

    [Fact]
    public async Task A_message_that_waits_when_the_server_stops_is_sent_by_the_next()
    {
        await using var sink = await new WebhookSink().StartAsync();
        ServerSettings data;
        await using (var first = await RunningServer.StartAsync(settings => settings with { RunsJobs = false, Hosts = new(["127.0.0.1"]) }, keep: true))
        {
            data = first.Settings;
            var id = await SubscribeAsync(first.Admin, new() { ["Kind"] = "WEBHOOK", ["Target"] = sink.Url });
            (await GivenReview.SendAsync(first.Admin, HttpMethod.Post, $"{Own}/{id}/test")).Status.ShouldBe(200);
            (await GivenReview.SendAsync(first.Admin, HttpMethod.Post, $"{Own}/{id}/test")).ErrorType.ShouldBe("ConflictException");
        }

        await using var second = await RunningServer.StartAsync(_ => data with { RunsJobs = true });
        (await GivenReview.UntilAsync(() => Task.FromResult(sink.Calls), calls => !calls.IsEmpty)).First().Body.ShouldContain("messages of Lintel arrive here");
    }

    [Fact]
    public async Task An_offer_of_a_workload_is_told_to_those_whom_it_is_made_to()
    {
        await using var sink = await new WebhookSink().StartAsync();
        await using var server = await StartAsync();
        var other = await server.AddUserAsync("other", "444455556666");
        await SubscribeAsync(other, new() { ["Kind"] = "WEBHOOK", ["Target"] = sink.Url });
        var id = await Given.WorkloadAsync(server.Admin);
        await server.Admin.CallAsync("CreateWorkloadShare", new() { ["WorkloadId"] = id, ["SharedWith"] = other.Arn, ["PermissionType"] = "READONLY" });
        (await GivenReview.UntilAsync(() => Task.FromResult(sink.Calls), calls => !calls.IsEmpty)).First().Body.ShouldContain("offers the workload");
    }

    [Fact]
    public async Task A_subscription_is_made_read_changed_and_removed_and_its_secrets_are_never_shown()
    {
        await using var server = await StartAsync(new MailSink());
        var id = await SubscribeAsync(server.Admin, new() { ["Kind"] = "WEBHOOK", ["Target"] = "https://hooks.example.com/services/T0/secret-path", ["Secret"] = Secret });
        var read = (await GivenReview.SendAsync(server.Admin, HttpMethod.Get, $"{Own}/{id}")).Body;
        ((string?)read["Target"], (bool?)read["HasSecret"], read["Events"]!.AsArray().Count).ShouldBe(("https://hooks.example.com/…", true, 6));
        var changed = await GivenReview.PutAsync(server.Admin, $"{Own}/{id}", new JsonObject { ["Kind"] = "EMAIL", ["Target"] = "anna@example.com", ["Events"] = new JsonArray("REVIEW_DUE") });
        ((string?)changed.Body["Target"], (bool?)changed.Body["HasSecret"]).ShouldBe(("anna@example.com", false));

        await using (var database = await DataFolder.OpenAsync(server.Settings, CancellationToken.None))
        {
            var kept = await database.ReadAsync(session => session.QueryAsync<string>("select sealed_target || shown_target || coalesce(sealed_secret, '') from subscriptions union all select operation || request from audit_log"), CancellationToken.None);
            string.Concat(kept).ShouldNotContain("secret-path");
            string.Concat(kept).ShouldNotContain(Secret);
            kept.Count(line => line.Contains("subscriptions", StringComparison.Ordinal)).ShouldBe(2);
        }

        var stranger = await server.AddUserAsync("stranger", "444455556666");
        (await GivenReview.SendAsync(stranger, HttpMethod.Get, $"{Own}/{id}")).ErrorType.ShouldBe("ResourceNotFoundException");
        (await GivenReview.SendAsync(stranger, HttpMethod.Delete, $"{Own}/{id}")).ErrorType.ShouldBe("ResourceNotFoundException");
        (await GivenReview.SendAsync(stranger, HttpMethod.Get, Own)).Body["Subscriptions"]!.AsArray().ShouldBeEmpty();
        (await GivenReview.SendAsync(server.Admin, HttpMethod.Delete, $"{Own}/{id}")).Status.ShouldBe(200);
        (await GivenReview.SendAsync(server.Admin, HttpMethod.Get, Own)).Body["Subscriptions"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"Kind":"PIGEON","Target":"x"}""")]
    [InlineData("""{"Kind":"WEBHOOK"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"ftp://example.com"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://user:password@example.com"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"http://10.0.0.1/x"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"http://169.254.169.254/latest"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Secret":"short"}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Events":["EVERYTHING"]}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Events":["TEST"]}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Events":[]}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Events":[1]}""")]
    [InlineData("""{"Kind":"WEBHOOK","Target":"https://example.com","Other":1}""")]
    [InlineData("""{"Kind":"WEBHOOK","Kind":"SLACK","Target":"https://example.com"}""")]
    [InlineData("""{"Kind":"EMAIL","Target":"anna@example.com"}""")]
    [InlineData("""["Kind"]""")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    public void What_cannot_be_taken_is_refused(string body) =>
        Should.Throw<Server.Aws.Errors.ValidationException>(() => Server.Subscriptions.SubscriptionRequest.Read(Encoding.UTF8.GetBytes(body), HostPolicy.Public, sendsMail: false));

    [Theory]
    [InlineData("anna")]
    [InlineData("Anna <anna@example.com>")]
    [InlineData("anna@example.com, eve@example.com")]
    [InlineData("anna@example.com\r\nBcc: eve@example.com")]
    public void A_mail_goes_to_one_address(string target) => Should.Throw<Server.Aws.Errors.ValidationException>(() => Server.Subscriptions.SubscriptionRequest.Read(
        Encoding.UTF8.GetBytes(new JsonObject { ["Kind"] = "EMAIL", ["Target"] = target }.ToJsonString()), HostPolicy.Public, sendsMail: true));

    private static Task<RunningServer> StartAsync(MailSink? mail = null) => RunningServer.StartAsync(settings => settings with
    {
        Hosts = new(["*", "127.0.0.1"]),
        Notifications = new(mail is null ? null : new MailSettings { Host = "127.0.0.1", Port = mail.Port, Security = MailSecurity.None, From = "lintel@example.com" }),
    });

    private static async Task<string> SubscribeAsync(ApiClient client, JsonObject request)
    {
        var answer = await GivenReview.PostAsync(client, Own, request);
        return (string?)answer.Body["SubscriptionId"] ?? throw new InvalidOperationException(answer.Message);
    }
}
