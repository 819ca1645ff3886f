using BenchmarkDotNet.Attributes;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Bench;

/// <summary>One expression of each kind, evaluated in a module with locals, and every property of a tree of resources.</summary>
[InProcess]
[MemoryDiagnoser]
public class EvaluatorBenchmarks
{
    private readonly ConsoleSession _session = new(
        new TextTree("locals {\n  names = [\"a\", \"b\", \"c\"]\n  tags = { team = \"shop\" }\n}"), "", new TerraformOptions(), () => new EvaluationBudget());

    private readonly TextTree _tree = new(TypicalResources.Text(count: 100));

    [Params("1 + 2 * 3", "\"${local.names[0]}-${upper(\"x\")}\"", "{ for name in local.names : name => length(name) if name != \"b\" }", "merge(local.tags, { name = \"x\" })")]
    public string Expression { get; set; } = "";

    [Benchmark]
    public ConsoleAnswer Evaluate() => _session.Answer(Expression);

    [Benchmark]
    public int Resolve() => TerraformResolver.Resolve(_tree, "", new TerraformOptions(), new EvaluationBudget()).Resources
        .Sum(resource => resource.Body.Names.Count(name => resource.Body.PropertyOrNull(name) is not null));
}
