namespace Lintel.Server.Tests.Hosting;

public sealed class RateTests
{
    [Fact]
    public async Task A_key_that_sends_too_much_is_held_back_and_another_is_not()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { RequestsPerSecond = 1 });
        var other = await server.AddUserAsync("anna", "444455556666");
        Task<ApiAnswer> AnswerAsync(ApiClient client) => client.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Url, "/nothing")), []);
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => AnswerAsync(server.Admin)));
        var held = answers.First(answer => answer.Status == 429);
        (held.ErrorType, held.Message.Length > 0).ShouldBe(("ThrottlingException", true));
        (await AnswerAsync(other)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_address_whose_signatures_keep_failing_is_held_back()
    {
        await using var server = await RunningServer.StartAsync(settings => settings with { FailuresPerSecond = 1 });
        var unknown = new ApiClient(server.Url, new("AKIAUNKNOWN", "secret", new("x", "111122223333", false)));
        async Task<int> StatusAsync() => (await unknown.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(server.Url, "/nothing")), [])).Status;
        var first = await StatusAsync();
        var statuses = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => StatusAsync()));
        first.ShouldBe(403);
        statuses.ShouldContain(429);
    }
}
