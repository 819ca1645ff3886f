using System.Threading.RateLimiting;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Aws.Http;

/// <summary>Holds back keys that send too much, and addresses whose signatures keep failing.</summary>
public sealed class RequestRates(int requestsPerSecond, int failuresPerSecond) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _requests = Limiter(requestsPerSecond, requestsPerSecond);

    // Ten seconds' worth at once: a misconfigured client tries a few times, a guesser goes on.
    private readonly PartitionedRateLimiter<string> _failures = Limiter(failuresPerSecond, failuresPerSecond * 10);

    /// <summary>Takes a request of a key's into account; throws a <see cref="ThrottlingException"/> when it is one too many.</summary>
    public void Request(string accessKeyId)
    {
        using var lease = _requests.AttemptAcquire(accessKeyId);
        if (!lease.IsAcquired)
            throw new ThrottlingException();
    }

    /// <summary>Throws a <see cref="ThrottlingException"/> when too many signatures from the address have failed.</summary>
    public void CheckAddress(string address)
    {
        if (_failures.GetStatistics(address) is { CurrentAvailablePermits: 0 })
            throw new ThrottlingException();
    }

    /// <summary>Takes a failed signature into account; throws a <see cref="ThrottlingException"/> when it is one too many.</summary>
    public void Failure(string address)
    {
        using var lease = _failures.AttemptAcquire(address);
        if (!lease.IsAcquired)
            throw new ThrottlingException();
    }

    public void Dispose()
    {
        _requests.Dispose();
        _failures.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int perSecond, int atOnce) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
        {
            TokenLimit = atOnce,
            TokensPerPeriod = Math.Max(1, perSecond / 10),
            ReplenishmentPeriod = perSecond >= 10 ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(1.0 / perSecond),
            AutoReplenishment = true,
            QueueLimit = 0,
        }));
}
