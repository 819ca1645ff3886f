using BenchmarkDotNet.Attributes;
using Lintel.Language.Hcl;
using Lintel.Language.Text;

namespace Lintel.Bench;

/// <summary>
/// Lexer and parser over a file of typical resources, about 80 kB. In process, because the project that BenchmarkDotNet would generate
/// does not see what this one references.
/// </summary>
[InProcess]
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private readonly SourceFile _file = new("typical.tf", TypicalResources.Text(count: 100));

    [Benchmark]
    public int Lex() => LexerProbe.CountTokens(_file.Text);

    [Benchmark]
    public HclFile Parse() => HclParser.ParseFile(_file);
}
