using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Lintel.Bench;
using Lintel.Bench.Serving;

if (args is ["rate", var folder, ..])
{
    RateCommand.Run(folder, Number(2, 21));
    return;
}

if (args is ["serve-crash", var program, ..])
{
    Environment.ExitCode = await CrashCommand.RunAsync(program, Number(2, 100), Number(3, 1));
    return;
}

if (args is ["serve-load", var served, ..])
{
    await LoadCommand.RunAsync(served, Number(2, 500), Number(3, 60));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
