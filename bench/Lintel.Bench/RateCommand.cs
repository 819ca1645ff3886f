using System.Globalization;
using Lintel.Language.Hcl;

namespace Lintel.Bench;

/// <summary>
/// Parses a folder again and again on one thread and prints the median rate, as the Go program beside this project does. Both count
/// processor time of the whole process, collector included, so that a busy machine changes little.
/// </summary>
internal static class RateCommand
{
    public static void Run(string folder, int rounds)
    {
        var corpus = new Corpus(folder);
        var rates = new List<double>();
        var errors = 0;
        for (var round = -5; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            errors = corpus.Files.Count(file => HclParser.ParseFile(file).Diagnostics.Length > 0);
            if (round >= 0)
                rates.Add(corpus.Bytes / 1e6 / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        rates.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"lintel: {corpus.Files.Count} files, {corpus.Bytes / 1e6:F1} MB, {errors} with errors, median {rates[rounds / 2]:F1} MB/s, {rates[0]:F1} to {rates[^1]:F1}"));
    }
}
