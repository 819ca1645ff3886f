using Lintel.Server.Identity;

namespace Lintel.Server.Hosting;

/// <summary>Sees to it that a server has an administrator.</summary>
internal static class Administrator
{
    private const string Name = "admin";

    /// <summary>The key that was made for the administrator now; null when there is one already or it was given.</summary>
    public static async Task<AccessKey?> EnsureAsync(Users users, ServerSettings settings, CancellationToken cancellation)
    {
        var principal = new Principal(Name, settings.AdministratorAccount, IsAdministrator: true);
        if (settings.AdministratorKey is { } key)
        {
            await users.EnsureAsync(principal, key.Id, key.Secret, cancellation);
            return null;
        }

        return await users.HasAdministratorAsync(cancellation) ? null : await users.AddAsync(Name, settings.AdministratorAccount, isAdministrator: true, cancellation);
    }
}
