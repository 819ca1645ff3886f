using System.Text.Json.Nodes;
using Lintel.Server.Hosting;
using Lintel.Server.Notifications;
using Lintel.Server.Outbound;
using Lintel.Server.Storage;
using Lintel.Server.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lintel.Server.Tests.Notifications;

/// <summary>Messages on their way, with a clock that the test sets and no server that sends beside it.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private const string Own = "/lintel/subscriptions";
    private static readonly HostPolicy Loopback = new(["127.0.0.1"]);

    private readonly SetClock _clock = new(DateTimeOffset.UtcNow.AddHours(1));
    private readonly WebhookSink _sink = new();
    private RunningServer _server = null!;
    private Database _database = null!;

    public async ValueTask InitializeAsync()
    {
        await _sink.StartAsync();
        _server = await RunningServer.StartAsync(settings => settings with { RunsJobs = false, Hosts = Loopback });
        _database = await DataFolder.OpenAsync(_server.Settings, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _server.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_later_with_the_same_id_until_it_is()
    {
        var id = await TestAsync();
        _sink.Answers.Enqueue(500);
        _sink.Answers.Enqueue(429);
        await Work().SendDueAsync(CancellationToken.None);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.Count.ShouldBe(1);
        var waiting = await DeliveryAsync(id);
        ((string?)waiting["Status"], (int?)waiting["Attempts"], (string?)waiting["Message"]).ShouldBe(("PENDING", 1, "The webhook answered 500."));

        _clock.Now += DeliveryWork.WaitAfter(1, null);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.Count.ShouldBe(2);
        _clock.Now += DeliveryWork.WaitAfter(2, null);
        await Work().SendDueAsync(CancellationToken.None);
        ((string?)(await DeliveryAsync(id))["Status"]).ShouldBe("SENT");
        _sink.Calls.Select(call => call.Headers["Idempotency-Key"]).Distinct().Count().ShouldBe(1);
        _clock.Now += TimeSpan.FromDays(1);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(400)]
    public async Task What_is_refused_is_not_sent_again(int status)
    {
        var id = await TestAsync();
        _sink.Answers.Enqueue(status);
        await Work().SendDueAsync(CancellationToken.None);
        _clock.Now += TimeSpan.FromDays(2);
        await Work().SendDueAsync(CancellationToken.None);
        ((string?)(await DeliveryAsync(id))["Status"], _sink.Calls.Count).ShouldBe(("FAILED", 1));
    }

    [Fact]
    public async Task Nobody_is_tried_for_ever()
    {
        var id = await TestAsync();
        for (var attempt = 0; attempt < DeliveryWork.MostAttempts + 3; attempt++)
        {
            _sink.Answers.Enqueue(503);
            await Work().SendDueAsync(CancellationToken.None);
            _clock.Now += TimeSpan.FromHours(7);
        }

        ((string?)(await DeliveryAsync(id))["Status"], _sink.Calls.Count).ShouldBe(("FAILED", DeliveryWork.MostAttempts));
    }

    [Fact]
    public async Task Several_processes_send_each_message_once()
    {
        var subscription = await SubscribeAsync(new() { ["Kind"] = "SLACK", ["Target"] = _sink.Url });
        await AnnounceAsync(30);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Work().SendDueAsync(CancellationToken.None)));
        _sink.Calls.Count.ShouldBe(30);
        _sink.Calls.Select(call => call.Headers["Idempotency-Key"]).Distinct().Count().ShouldBe(30);
        // Telling the same again tells nobody.
        await AnnounceAsync(30);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.Count.ShouldBe(30);
        (await GivenReview.SendAsync(_server.Admin, HttpMethod.Get, $"{Own}/{subscription}/deliveries")).Body["Deliveries"]!.AsArray().Count.ShouldBe(30);
    }

    [Fact]
    public async Task A_message_whose_sender_died_is_sent_by_another_and_the_dead_one_changes_nothing_any_more()
    {
        var id = await TestAsync();
        var now = _clock.Now.ToUnixTimeMilliseconds();
        var dead = await _database.WriteAsync(session => DeliveryStore.ClaimAsync(session, now, now + 60_000), CancellationToken.None);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.ShouldBeEmpty();
        _clock.Now += TimeSpan.FromMinutes(1);
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.Single().Headers["Idempotency-Key"].ShouldBe(dead.Single().Id);
        await _database.WriteAsync(async session =>
        {
            await DeliveryStore.RecordAsync(session, dead.Single() with { Status = DeliveryStore.Failed });
            return true;
        }, CancellationToken.None);
        var delivery = await DeliveryAsync(id);
        ((string?)delivery["Status"], (int?)delivery["Attempts"]).ShouldBe(("SENT", 2));
    }

    [Fact]
    public async Task What_is_rolled_back_is_told_to_nobody()
    {
        await SubscribeAsync(new() { ["Kind"] = "WEBHOOK", ["Target"] = _sink.Url });
        await Should.ThrowAsync<InvalidOperationException>(() => _database.WriteAsync<bool>(async session =>
        {
            await Outbox.AnnounceAsync(session, Happened(0), _clock.Now);
            throw new InvalidOperationException();
        }, CancellationToken.None));
        await Work().SendDueAsync(CancellationToken.None);
        _sink.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_that_is_no_longer_allowed_is_not_called()
    {
        var id = await TestAsync();
        await Work(HostPolicy.Public).SendDueAsync(CancellationToken.None);
        _sink.Calls.ShouldBeEmpty();
        ((string?)(await DeliveryAsync(id))["Message"]).ShouldNotBeNull().ShouldContain("not public");
    }

    [Theory]
    [InlineData(1, null, 30)]
    [InlineData(3, null, 270)]
    [InlineData(9, null, 21_600)]
    [InlineData(1, 120, 120)]
    [InlineData(1, 1_000_000, 21_600)]
    [InlineData(2, -5, 90)]
    public void Waits_grow_within_bounds_and_heed_what_the_receiver_asks(long attempts, int? notBefore, int seconds) =>
        DeliveryWork.WaitAfter(attempts, notBefore is { } asked ? TimeSpan.FromSeconds(asked) : null).ShouldBe(TimeSpan.FromSeconds(seconds));

    private DeliveryWork Work(HostPolicy? hosts = null) =>
        new(_database, DataFolder.Box(_server.Settings), new(hosts ?? Loopback, _clock), new(new()), _clock, NullLogger<DeliveryWork>.Instance);

    private async Task<string> TestAsync()
    {
        var id = await SubscribeAsync(new() { ["Kind"] = "WEBHOOK", ["Target"] = _sink.Url });
        (await GivenReview.SendAsync(_server.Admin, HttpMethod.Post, $"{Own}/{id}/test")).Status.ShouldBe(200);
        return id;
    }

    private async Task<string> SubscribeAsync(JsonObject request)
    {
        var answer = await GivenReview.PostAsync(_server.Admin, Own, request);
        return (string?)answer.Body["SubscriptionId"] ?? throw new InvalidOperationException(answer.Message);
    }

    private async Task<JsonNode> DeliveryAsync(string subscription) =>
        (await GivenReview.SendAsync(_server.Admin, HttpMethod.Get, $"{Own}/{subscription}/deliveries")).Body["Deliveries"]!.AsArray().Single()!;

    private Task<bool> AnnounceAsync(int count) => _database.WriteAsync(async session =>
    {
        for (var number = 0; number < count; number++)
            await Outbox.AnnounceAsync(session, Happened(number), _clock.Now);
        return true;
    }, CancellationToken.None);

    private static Happening Happened(int number) =>
        new() { Kind = EventKind.ReviewDue, Id = $"{number}", Account = RunningServer.AdminAccount, Region = "eu-central-1", Text = $"Number {number}" };
}
