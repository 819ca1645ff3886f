using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Lintel.Bench.Serving;

/// <summary>
/// Kills servers with signal 9 while they write and review, again and again, and asks afterwards for everything that was acknowledged: every
/// workload with its last note, every review with its end, and the audit log for what was done twice.
/// </summary>
internal static class CrashCommand
{
    private const int Writers = 8;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <param name="program">The path of lintel.dll. Where the data is comes from the environment, as for the program itself.</param>
    /// <param name="rounds">How often a server is killed.</param>
    /// <param name="servers">How many servers share the database; of several one is killed and the others go on.</param>
    public static async Task<int> RunAsync(string program, int rounds, int servers)
    {
        var acknowledged = new Acknowledged();
        var running = new List<ServerProcess>();
        var random = new Random(20261128);
        for (var round = 0; round < rounds; round++)
        {
            while (running.Count < servers)
                running.Add(await ServerProcess.StartAsync(program));
            using var stop = new CancellationTokenSource();
            var writers = Enumerable.Range(0, Writers).Select(writer => WriteAsync(running[writer % running.Count].Url, acknowledged, stop.Token)).ToList();
            await Task.Delay(random.Next(100, 1000));
            await running[0].KillAsync();
            running.RemoveAt(0);
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }

        if (running.Count == 0)
            running.Add(await ServerProcess.StartAsync(program));
        using var caller = running[^1].Caller();
        var (lost, stale) = await LostAsync(caller, acknowledged);
        var unfinished = await UnfinishedAsync(caller, acknowledged);
        foreach (var server in running)
            await server.KillAsync();
        var ends = await ServerProcess.AuditAsync(program, "FinishReview");
        var twice = ends.GroupBy(run => run, StringComparer.Ordinal).Count(run => run.Count() > 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"killed {rounds} times: {acknowledged.Notes.Count} workloads acknowledged, {lost} lost, {stale} without their last note; {acknowledged.Reviews.Count} reviews acknowledged, {unfinished} without an end, {twice} applied twice"));
        return lost + stale + unfinished + twice == 0 ? 0 : 2;
    }

    private static async Task WriteAsync(Uri url, Acknowledged acknowledged, CancellationToken stop)
    {
        using var caller = new Caller(url, ServerProcess.KeyId, ServerProcess.Secret);
        for (var count = 0; !stop.IsCancellationRequested; count++)
        {
            try
            {
                var id = await caller.CreateAsync();
                acknowledged.Notes[id] = "";
                var note = $"Note {count}";
                if ((await caller.SendAsync("PATCH", $"/workloads/{id}", $$"""{"Notes":"{{note}}"}""")).Status == 200)
                    acknowledged.Notes[id] = note;
                else
                    acknowledged.Notes.TryRemove(id, out _);
                if (count % 4 == 0 && await caller.ReviewAsync(id) is { } review)
                    acknowledged.Reviews[review] = id;
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                // The server was killed under this request: nobody knows whether it was done.
                return;
            }
        }
    }

    private static async Task<(int Lost, int Stale)> LostAsync(Caller caller, Acknowledged acknowledged)
    {
        var (lost, stale) = (0, 0);
        foreach (var (id, note) in acknowledged.Notes)
        {
            var (status, body) = await caller.SendAsync("GET", $"/workloads/{id}");
            if (status != 200)
                lost++;
            else if (note.Length > 0 && JsonDocument.Parse(body).RootElement.GetProperty("Workload").GetProperty("Notes").GetString() != note)
                stale++;
        }

        return (lost, stale);
    }

    private static async Task<int> UnfinishedAsync(Caller caller, Acknowledged acknowledged)
    {
        var open = acknowledged.Reviews.ToList();
        for (var begun = Stopwatch.GetTimestamp(); open.Count > 0 && Stopwatch.GetElapsedTime(begun) < LongestWait; await Task.Delay(500))
        {
            var still = new List<KeyValuePair<string, string>>();
            foreach (var (review, workload) in open)
            {
                var (_, body) = await caller.SendAsync("GET", $"/lintel/workloads/{workload}/reviews/{review}");
                if (!body.Contains("\"DONE\"", StringComparison.Ordinal))
                    still.Add(new(review, workload));
            }

            open = still;
        }

        return open.Count;
    }

    private sealed class Acknowledged
    {
        /// <summary>By workload its last note.</summary>
        public ConcurrentDictionary<string, string> Notes { get; } = [];

        /// <summary>By review its workload.</summary>
        public ConcurrentDictionary<string, string> Reviews { get; } = [];
    }
}
