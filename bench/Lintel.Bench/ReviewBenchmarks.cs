using BenchmarkDotNet.Attributes;
using Lintel.Engine;
using Lintel.Engine.Loading;

namespace Lintel.Bench;

/// <summary>A whole review, from text to scores, of ten and of a thousand resources in one root: ten times as many should take ten times as long.</summary>
[InProcess]
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private string _text = "";

    [Params(10, 100, 1000)]
    public int Resources { get; set; }

    [GlobalSetup]
    public void Write() => _text = TypicalResources.Text(count: Resources / 2);

    // A new tree each time, because what was read of a tree is kept with it.
    [Benchmark]
    public Review Review() => Reviewer.Review(new TextTree(_text), "", ".", new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) });
}
