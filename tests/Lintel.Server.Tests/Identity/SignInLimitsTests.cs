using Lintel.Server.Identity;

namespace Lintel.Server.Tests.Identity;

public sealed class SignInLimitsTests
{
    [Fact]
    public async Task A_user_at_one_address_is_locked_out_after_some_failures_and_time_opens_again()
    {
        await using var store = await IdentityStore.OpenAsync();
        var limits = new SignInLimits(store.Database, 1000, store.Clock);
        Task<TimeSpan?> Try(string user, string address) => limits.TakeAsync(user, address, CancellationToken.None);
        for (var count = 0; count < SignInLimits.OfPair; count++)
            (await Try("anna", "192.0.2.1")).ShouldBeNull();
        (await Try("anna", "192.0.2.1")).ShouldBe(TimeSpan.FromMinutes(1));
        // What is sent during the lock does not make it longer, and concerns nobody else.
        (await Try("anna", "192.0.2.1")).ShouldBe(TimeSpan.FromMinutes(1));
        (await Try("anna", "192.0.2.2")).ShouldBeNull();
        (await Try("berta", "192.0.2.1")).ShouldBeNull();
        store.Clock.Move(TimeSpan.FromSeconds(40));
        (await Try("anna", "192.0.2.1")).ShouldBe(TimeSpan.FromSeconds(20));
        store.Clock.Move(TimeSpan.FromSeconds(20));
        (await Try("anna", "192.0.2.1")).ShouldBeNull();
        (await Try("anna", "192.0.2.1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_user_is_locked_out_when_many_addresses_guess()
    {
        await using var store = await IdentityStore.OpenAsync();
        var limits = new SignInLimits(store.Database, 1000, store.Clock);
        for (var count = 0; count < SignInLimits.OfUser; count++)
            (await limits.TakeAsync("anna", $"192.0.2.{count}", CancellationToken.None)).ShouldBeNull();
        (await limits.TakeAsync("anna", "198.51.100.1", CancellationToken.None)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:3::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public async Task An_address_that_tries_many_users_is_held_back_with_all_its_neighbours(string first, string second, bool isOne)
    {
        await using var store = await IdentityStore.OpenAsync();
        var limits = new SignInLimits(store.Database, 5, store.Clock);
        for (var count = 0; count < 10; count++)
            (await limits.TakeAsync(count == 9 ? null : $"user{count}", first, CancellationToken.None)).ShouldBeNull();
        ((await limits.TakeAsync("somebody", second, CancellationToken.None)) is not null).ShouldBe(isOne);
    }

    [Fact]
    public async Task Of_many_attempts_at_once_no_more_are_let_through()
    {
        await using var store = await IdentityStore.OpenAsync();
        var limits = new SignInLimits(store.Database, 1000, store.Clock);
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => limits.TakeAsync("anna", "192.0.2.1", CancellationToken.None)));
        answers.Count(wait => wait is null).ShouldBe(SignInLimits.OfPair);
    }

    [Fact]
    public async Task A_success_forgets_the_failures_before_it()
    {
        await using var store = await IdentityStore.OpenAsync();
        var limits = new SignInLimits(store.Database, 1000, store.Clock);
        for (var count = 0; count < 20; count++)
        {
            (await limits.TakeAsync("anna", "192.0.2.1", CancellationToken.None)).ShouldBeNull();
            await store.Database.WriteAsync(async session =>
            {
                await limits.SucceedAsync(session, "anna", "192.0.2.1");
                return true;
            }, CancellationToken.None);
        }
    }
}
