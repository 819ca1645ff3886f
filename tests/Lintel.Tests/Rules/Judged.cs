using Lintel.Cloud.Building;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;
using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Diagnostics;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;
using Lintel.Rules;

namespace Lintel.Tests.Rules;

/// <summary>What a rule says about a source.</summary>
internal sealed record Judged(string Word, IReadOnlyList<int> FailedLines, IReadOnlyList<string> Errors)
{
    // Examples that depend on a date are written for this one.
    private static readonly DateOnly Day = new(2026, 11, 1);

    public static Judged By(Rule rule, string text, string dialect)
    {
        var source = Source(text, dialect);
        var repository = RepositoryReader.Read(new MemoryTree(text), "");
        var judgements = rule.Judge(ArchitectureBuilder.Build(source, Day, repository: repository)).ToList();
        var failed = judgements.Where(judgement => judgement.Verdict.Kind == VerdictKind.Fail).ToList();
        return new Judged(
            failed.Count > 0 ? "fail"
                : judgements.Exists(judgement => judgement.Verdict.Kind == VerdictKind.Unknown) ? "unknown"
                : judgements.Count > 0 ? "pass" : "none",
            [.. failed.Select(LineOf).Distinct().Order()],
            [.. source.Diagnostics.Where(IsFault).Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>An example's resources: one module, or one template.</summary>
    public static ResolvedSource Source(string text, string dialect) => dialect == "cloudformation"
        ? CloudFormationResolver.Resolve(new MemoryTree(text), "main.tf", CloudFormationOptions.Default, new EvaluationBudget())
        : TerraformResolver.Resolve(new MemoryTree(text), "", new TerraformOptions(), new EvaluationBudget());

    /// <summary>Whether an example is at fault. An example shows what matters to it, and may leave out what Terraform would require beside.</summary>
    public static bool IsFault(Diagnostic diagnostic) =>
        diagnostic.Level == DiagnosticLevel.Error && diagnostic.Code is not ("missing-argument" or "missing-block" or "removed-argument");

    /// <summary>Lines whose end says that a finding is expected there.</summary>
    public static List<int> MarkedLines(string text) =>
        [.. text.Split('\n').Select((line, index) => (line, index)).Where(item => item.line.TrimEnd().EndsWith("# finding", StringComparison.Ordinal))
            .Select(item => item.index + 1)];

    private static int LineOf(Judgement judgement) => FindingPlace.Of(judgement)?.Line ?? 0;
}
