namespace Lintel.Server.Identity;

/// <summary>Who makes a request.</summary>
/// <param name="Name">The user's name, unique on this server.</param>
/// <param name="AccountId">The account whose resources are the user's own.</param>
/// <param name="IsAdministrator">Whether the user may manage other users.</param>
public sealed record Principal(string Name, string AccountId, bool IsAdministrator)
{
    /// <summary>The name that a share can be made out to beside the account id.</summary>
    public string Arn => $"arn:aws:iam::{AccountId}:user/{Name}";
}
