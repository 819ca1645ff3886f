using Lintel.Server.Storage;
using Microsoft.AspNetCore.Http;

namespace Lintel.Server.Hosting;

/// <summary>Tells orchestrators and load balancers whether the process is alive and whether it takes requests.</summary>
internal sealed class Health(Database database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Whether the server is about to stop: it still answers, and wants no new requests.</summary>
    public bool IsDraining { get; set; }

    /// <summary>Answers <c>/health/live</c> and <c>/health/ready</c>; anything else goes on.</summary>
    public async Task HandleAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        if (path == "/health/live")
            await AnswerAsync(context, null);
        else if (path == "/health/ready")
            await AnswerAsync(context, await ProblemAsync(context.RequestAborted));
        else
            await next(context);
    }

    private async Task<string?> ProblemAsync(CancellationToken cancellation)
    {
        if (IsDraining)
            return "stopping";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            return await Migrator.IsCurrentAsync(database, limit.Token) ? null : "schema";
        }
        catch (Exception error) when (error is System.Data.Common.DbException or OperationCanceledException or IOException or InvalidOperationException)
        {
            return "database";
        }
    }

    private static Task AnswerAsync(HttpContext context, string? problem)
    {
        context.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(problem is null ? """{"status":"ok"}""" : $$"""{"status":"unavailable","reason":"{{problem}}"}""");
    }
}
