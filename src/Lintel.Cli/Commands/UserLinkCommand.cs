using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Cli.Rendering;
using Lintel.Cli.Settings;
using Lintel.Server.Identity;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel user link</c>: which user of the identity provider is which user here.</summary>
internal static class UserLinkCommand
{
    private const int LongestClaim = 255;

    public static Command Build()
    {
        var name = new Argument<string>("NAME") { Description = "The user's name." };
        var subject = new Option<string?>("--subject") { Description = "The provider's own id of the user: the claim \"sub\".", HelpName = "ID" };
        var email = new Option<string?>("--email") { Description = "An address of the user's that the provider has verified.", HelpName = "ADDRESS" };
        var issuer = new Option<string?>("--issuer") { Description = "The provider, when it is not the one that oidc-authority names.", HelpName = "URL" };
        var remove = new Option<bool>("--remove") { Description = "Takes the link away and ends the user's sessions." };
        var format = UserCommand.Format();
        var command = new Command("link", """
            Says who a user is to the identity provider, so that the user can sign in with it; lists that without --subject and --email.

            Examples:
              lintel user link anna --email anna@example.com
              lintel user link anna --subject 248289761001
              lintel user link anna --email anna@example.com --remove
              lintel user link anna
            """)
        {
            name, subject, email, issuer, remove, format,
        };
        var server = new ServerArguments([.. ServerSettingNames.OfData, ServerSettingNames.OidcAuthority, ServerSettingNames.OidcClientId]);
        server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.WithDatabaseAsync(server, parsed, async (settings, database) =>
        {
            var (user, links) = (parsed.GetRequiredValue(name), new UserLinks(database, TimeProvider.System));
            UserLink link;
            switch (parsed.GetValue(subject), parsed.GetValue(email))
            {
                case (null, null) when !parsed.GetValue(remove):
                    return await links.ListAsync(user, cancel) is { } found ? Say(UserText.Links(found, parsed.GetValue(format) == "json")) : Fault.Say($"There is no user \"{user}\".");
                case ({ Length: > 0 and <= LongestClaim } id, null):
                    link = new(user, "", UserLinks.Subject, id);
                    break;
                case (null, { Length: > 2 and <= LongestClaim } address) when address.Contains('@', StringComparison.Ordinal):
                    link = new(user, "", UserLinks.Email, address);
                    break;
                default:
                    return Fault.Say("Give either --subject with an id or --email with an address.");
            }

            if ((parsed.GetValue(issuer) ?? settings.OpenId?.Authority.AbsoluteUri) is not { Length: > 0 } provider)
                return Fault.Say("Which provider? Set oidc-authority and oidc-client-id as for the server, or give --issuer.");
            link = link with { Issuer = provider };
            if (parsed.GetValue(remove))
                return await links.RemoveAsync(link, ServerWork.Actor, cancel) ? Say($"{user} is no longer linked.\n") : Fault.Say($"\"{user}\" has no such link.");
            var owner = await links.AddAsync(link, ServerWork.Actor, cancel);
            return owner == user ? Say($"{user} is linked to {link.Claim} {link.Value} of {provider}.\n")
                : Fault.Say(owner is null ? $"There is no user \"{user}\"." : $"That is linked to \"{owner}\" already.");
        }, cancel));
        return command;
    }

    private static int Say(string text)
    {
        Output.Write(null, text);
        return ExitCode.Done;
    }
}
