using Lintel.Server.Identity;
using Lintel.Server.Tests.Cli;
using Lintel.Server.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lintel.Server.Tests.Identity;

public sealed class PasswordsTests
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task A_password_is_the_users_and_nobody_elses()
    {
        await using var store = await IdentityStore.OpenAsync();
        var passwords = new Passwords(store.Database, store.Clock);
        (await passwords.VerifyAsync("anna", "", CancellationToken.None)).ShouldBeNull();
        (await passwords.SetAsync("anna", Password, Actor.Server, CancellationToken.None)).ShouldBeTrue();
        (await passwords.SetAsync("berta", Password, Actor.Server, CancellationToken.None)).ShouldBeFalse();
        (await passwords.VerifyAsync("anna", Password, CancellationToken.None))!.Name.ShouldBe("anna");
        foreach (var (name, password) in new[] { ("anna", Password + "x"), ("berta", Password), ("anna", ""), ("anna", "\ud800"), ("anna", new string('x', 100_000)) })
            (await passwords.VerifyAsync(name, password, CancellationToken.None)).ShouldBeNull();
        await passwords.SetAsync("anna", null, Actor.Server, CancellationToken.None);
        (await passwords.VerifyAsync("anna", Password, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_password_is_the_same_however_a_keyboard_composes_its_letters()
    {
        await using var store = await IdentityStore.OpenAsync();
        var passwords = new Passwords(store.Database, store.Clock);
        await passwords.SetAsync("anna", "Ärger im Büro", Actor.Server, CancellationToken.None);
        (await passwords.VerifyAsync("anna", "A\u0308rger im Bu\u0308ro", CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_hash_that_is_too_cheap_is_made_anew_at_the_next_sign_in()
    {
        await using var store = await IdentityStore.OpenAsync();
        var cheap = new PasswordHasher<Principal>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new("anna", "", false), Password);
        await store.Database.WriteAsync(session => session.ExecuteAsync("update principals set password_hash = @cheap", new { cheap }), CancellationToken.None);
        var passwords = new Passwords(store.Database, store.Clock);
        var verified = await passwords.VerifyAsync("anna", Password, CancellationToken.None);
        Task<string?> HashAsync() => store.Database.ReadAsync(session => session.ScalarAsync<string>("select password_hash from principals"), CancellationToken.None);
        var renewed = await HashAsync();
        renewed.ShouldNotBe(cheap);
        verified!.Hash.ShouldBe(renewed);
        (await passwords.VerifyAsync("anna", Password, CancellationToken.None)).ShouldNotBeNull();
        (await HashAsync()).ShouldBe(renewed);
    }

    [Fact]
    public async Task A_password_that_changes_meanwhile_begins_no_session()
    {
        await using var store = await IdentityStore.OpenAsync();
        var passwords = new Passwords(store.Database, store.Clock);
        await passwords.SetAsync("anna", Password, Actor.Server, CancellationToken.None);
        var verified = await passwords.VerifyAsync("anna", Password, CancellationToken.None);
        await passwords.SetAsync("anna", "another horse battery", Actor.Server, CancellationToken.None);
        (await store.Database.WriteAsync(session => Passwords.FindAsync(session, verified!), CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("elevenchars", "12 to 256")]
    [InlineData("aaaaaaaaaaaaaaaa", "different")]
    [InlineData("anna.anna@example", "name")]
    public void A_weak_password_is_refused_with_a_reason(string password, string reason) =>
        (PasswordRules.ProblemOrNull(password, "Anna.Anna@example") ?? "").ShouldContain(reason);

    [Fact]
    public void A_password_of_broken_text_is_refused() => (PasswordRules.ProblemOrNull("broken \ud800 text", "anna") ?? "").ShouldContain("broken");

    [Fact]
    public void A_password_that_is_made_is_a_good_one() => PasswordRules.ProblemOrNull(PasswordRules.Make(), "anna").ShouldBeNull();

    [Fact]
    public async Task The_command_line_gives_a_password_from_standard_input_or_makes_one_and_shows_no_other()
    {
        await using var server = await RunningServer.StartAsync();
        var empty = LintelProgram.Run(server.Environment, "user", "password", "admin");
        (empty.Exit, empty.Output).ShouldBe((1, ""));
        var made = LintelProgram.Run(server.Environment, "user", "password", "admin", "--generate");
        made.Exit.ShouldBe(0, made.Error);
        using var browser = new SignIn.Browser(server.Url);
        (await browser.SignInAsync("admin", made.Output.Trim().Split(' ')[^1])).Status.ShouldBe(200);
        var piped = LintelProgram.Run("/bin/sh", server.Environment, "-c", $"printf 'a password with spaces\\nmore' | '{LintelProgram.Path}' user password admin");
        (piped.Exit, piped.Output).ShouldBe((0, "admin has a new password.\n"));
        (await browser.SignInAsync("admin", "a password with spaces")).Status.ShouldBe(200);
        LintelProgram.Run(server.Environment, "user", "password", "admin", "--remove").Output.ShouldBe("admin has no password now.\n");
        (await browser.SignInAsync("admin", "a password with spaces")).Status.ShouldBe(401);
    }
}
