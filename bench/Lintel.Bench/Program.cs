using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Lintel.Bench;

if (args is ["rate", var folder, ..])
{
    RateCommand.Run(folder, rounds: args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 21);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
