using System.Collections.Specialized;
using Microsoft.Extensions.Logging.Abstractions;
using Quartz.Impl;
using Quartz.Spi;
using Quartz.Util;

namespace Lintel.Server.Jobs;

/// <summary>Makes schedulers that know nothing of others in the same process: by itself, Quartz.NET keeps them and their connections by name.</summary>
internal sealed class SchedulerFactory(NameValueCollection properties) : StdSchedulerFactory(properties)
{
    private readonly SchedulerRepository _schedulers = new();
    private readonly DBConnectionManager _connections = new(NullLoggerFactory.Instance);

    protected override ISchedulerRepository GetSchedulerRepository() => _schedulers;

    protected override IDbConnectionManager GetDBConnectionManager() => _connections;
}
