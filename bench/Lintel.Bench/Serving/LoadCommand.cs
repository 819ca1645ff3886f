using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Lintel.Bench.Serving;

/// <summary>
/// Sends requests at a steady rate, whether or not earlier ones are answered, and prints how long answers took from the moment that each
/// request was due: a server that stalls cannot hide it by being asked less.
/// </summary>
internal static class LoadCommand
{
    private const int Workloads = 100;

    /// <param name="program">The path of lintel.dll. Where the data is comes from the environment, as for the program itself.</param>
    /// <param name="perSecond">Requests a second.</param>
    /// <param name="seconds">For how long, after five seconds that are not counted.</param>
    public static async Task RunAsync(string program, int perSecond, int seconds)
    {
        var server = await ServerProcess.StartAsync(program);
        var processId = server.Id;
        using var caller = server.Caller();
        var ids = new List<string>();
        for (var count = 0; count < Workloads; count++)
            ids.Add(await caller.CreateAsync());
        await RunAsync(caller, ids, perSecond, 5);
        var before = Memory(processId);
        var processor = Process.GetProcessById(processId).TotalProcessorTime;
        var (reads, writes, failures) = await RunAsync(caller, ids, perSecond, seconds);
        var spent = Process.GetProcessById(processId).TotalProcessorTime - processor;
        Print("reads", reads);
        Print("writes", writes);
        Print("all", [.. reads, .. writes]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{failures} failed; the server used {spent.TotalSeconds / seconds:F2} processors; memory {before} MB before, {Memory(processId)} MB after"));
        await server.KillAsync();
    }

    private static async Task<(List<double> Reads, List<double> Writes, int Failures)> RunAsync(Caller caller, List<string> ids, int perSecond, int seconds)
    {
        var (reads, writes) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var failures = 0;
        var begun = Stopwatch.GetTimestamp();
        var running = new List<Task>();
        for (var count = 0; count < perSecond * seconds; count++)
        {
            var due = TimeSpan.FromSeconds((double)count / perSecond);
            for (var early = due - Stopwatch.GetElapsedTime(begun); early > TimeSpan.FromMilliseconds(1); early = due - Stopwatch.GetElapsedTime(begun))
                await Task.Delay(1);
            var number = count;
            running.Add(Task.Run(async () =>
            {
                var isWrite = number % 5 == 0;
                var isGood = await OneAsync(caller, ids[number % ids.Count], number, isWrite);
                if (!isGood)
                    Interlocked.Increment(ref failures);
                (isWrite ? writes : reads).Add((Stopwatch.GetElapsedTime(begun) - due).TotalMilliseconds);
            }));
        }

        await Task.WhenAll(running);
        return ([.. reads], [.. writes], failures);
    }

    /// <summary>Of twenty requests one creates, three change, four list, twelve get.</summary>
    private static async Task<bool> OneAsync(Caller caller, string id, int number, bool isWrite)
    {
        try
        {
            var (status, _) = isWrite
                ? number % 20 == 0 ? (await caller.CreateAsync() is { Length: > 0 } ? 200 : 500, "") : await caller.SendAsync("PATCH", $"/workloads/{id}", $$"""{"Notes":"Note {{number}}"}""")
                : number % 5 == 1 ? await caller.SendAsync("POST", "/workloadsSummaries", """{"MaxResults":10}""") : await caller.SendAsync("GET", $"/workloads/{id}");
            return status == 200;
        }
        catch (Exception error) when (error is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            return false;
        }
    }

    private static long Memory(int processId) => Process.GetProcessById(processId).WorkingSet64 / 1_000_000;

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        double At(double share) => times[(int)(share * (times.Count - 1))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-7} {times.Count,7}  median {At(0.5):F1} ms  p90 {At(0.9):F1} ms  p99 {At(0.99):F1} ms  longest {times[^1]:F1} ms"));
    }
}
