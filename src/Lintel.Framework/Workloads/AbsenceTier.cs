namespace Lintel.Framework.Workloads;

/// <summary>Where a thing would stand whose absence is reported: what may be concluded from not seeing it depends on that.</summary>
public enum AbsenceTier
{
    /// <summary>A setting or satellite of the subject itself: a listener's TLS, a health check, a retention.</summary>
    Attached,

    /// <summary>Something the workload has once: alarms, a dashboard, a backup plan.</summary>
    Workload,

    /// <summary>Something the account has once: a trail, Config, GuardDuty, a password policy.</summary>
    Account,
}
