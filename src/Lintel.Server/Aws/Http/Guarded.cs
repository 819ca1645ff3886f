using Lintel.Server.Aws.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Aws.Http;

/// <summary>Answers requests whose refusals and defects are told in AWS's form, whatever answers them.</summary>
internal static partial class Guarded
{
    /// <summary>Does the work, and refuses the request when that throws.</summary>
    public static async Task RunAsync(HttpContext context, ILogger log, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error)
        {
            var refusal = HttpExchange.RefusalOrNull(context, error);
            if (refusal is InternalServerException)
                Failed(log, error, context.Request.Method, context.Request.Path);
            if (refusal is not null)
                await HttpExchange.RefuseAsync(context, refusal);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void Failed(ILogger log, Exception error, string method, string path);
}
