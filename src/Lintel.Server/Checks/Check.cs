using Lintel.Server.Aws.Wire;

namespace Lintel.Server.Checks;

/// <summary>What a rule found in a workload's sources, as evidence for or against a choice.</summary>
/// <param name="Id">The rule's slug.</param>
/// <param name="Name">The rule's title.</param>
/// <param name="Description">What was found, and where.</param>
/// <param name="Status">Whether it speaks for the choice.</param>
/// <param name="AccountId">The account of the workload.</param>
/// <param name="FlaggedResources">How many resources fail.</param>
/// <param name="UpdatedAt">When the sources were reviewed.</param>
internal sealed record Check(
    string Id, string Name, string Description, CheckStatus Status, string AccountId, int FlaggedResources, DateTimeOffset UpdatedAt);
