namespace Lintel.Server.Notifications;

/// <summary>What people can be told about.</summary>
internal enum EventKind
{
    /// <summary>A review of a workload's sources is done.</summary>
    ReviewFinished,

    /// <summary>A review could not be done.</summary>
    ReviewFailed,

    /// <summary>Questions are at high risk that were not after the review before.</summary>
    RisksRaised,

    /// <summary>A quarterly review comes near.</summary>
    ReviewDue,

    /// <summary>A review's time is over and nobody did it.</summary>
    ReviewOverdue,

    /// <summary>Another account offers a resource.</summary>
    ShareOffered,

    /// <summary>Somebody tries a subscription.</summary>
    Test,
}
