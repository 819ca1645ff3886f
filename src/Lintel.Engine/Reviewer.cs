using Lintel.Cloud.Blueprints;
using Lintel.Cloud.Building;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Topology;
using Lintel.Engine.Answering;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;
using Lintel.Engine.Suppressions;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;
using Lintel.Framework.Workloads;
using Lintel.Language.Text;
using Lintel.Rules;
using Lintel.Rules.Discovery;

namespace Lintel.Engine;

/// <summary>The whole pipeline: sources → resources → architecture → findings → answers → scores.</summary>
public static class Reviewer
{
    /// <summary>Reviews a folder, recursed, or a single file.</summary>
    /// <param name="tree">What may be read.</param>
    /// <param name="path">The folder or file within the tree.</param>
    /// <param name="shown">The path as the person wrote it.</param>
    /// <param name="options">What the person asked for.</param>
    /// <param name="cancel">Ends the review between roots.</param>
    public static Review Review(SourceTree tree, string path, string shown, ReviewOptions options, CancellationToken cancel = default)
    {
        // Beside the sources: what stands around them, and what every review asks for and reads once.
        _ = Task.Run(() => (RuleSet.All, Catalogue.WellArchitected, ArchitectureBuilder.ResourceKinds), cancel);
        var around = Task.Run(() => RepositoryReader.ReadOrNull(tree, path), cancel);
        var (roots, fault) = RootLoader.Load(tree, path, options, cancel);
        IReadOnlyList<Rule> rules = [.. RuleSet.All, .. options.OwnRules.Rules];
        var names = new Lazy<RuleNames>(() => new RuleNames(rules));
        var reviews = new RootReview[roots.Length];
        Parallel.For(0, roots.Length, new ParallelOptions { CancellationToken = cancel }, i => reviews[i] = Review(roots[i], around.Result, rules, names, options));
        return new Review { Path = shown, AsOf = options.AsOf, Roots = [.. reviews], Fault = fault, RuleDiagnostics = options.OwnRules.Diagnostics };
    }

    private static RootReview Review(LoadedRoot root, RepositoryFacts? repository, IReadOnlyList<Rule> rules, Lazy<RuleNames> names, ReviewOptions options)
    {
        var environment = root.Environment == WorkloadEnvironment.Assumed ? null : root.Environment.Name;
        var architecture = ArchitectureBuilder.Build(root.Source, options.AsOf, environment, repository);
        var scope = ScopeFinder.Find(root.Kind, architecture, options);
        var suppressions = new SuppressionSet(SuppressionReader.Read(root.Source), names, options.Terraform.Workspace, options.AsOf);
        var check = Checker.Check(architecture, rules, suppressions);
        var lens = Catalogue.WellArchitected;
        var answers = Answerer.Answer(lens, rules, check, architecture, scope);
        var byPractice = answers.ToDictionary(answer => answer.Practice.Id);
        return new RootReview
        {
            Path = root.Path,
            Kind = root.Kind,
            Environment = root.Environment,
            Scope = scope,
            Resources = root.Source.Resources.Length,
            Findings = [.. (root.Kind == RootKind.Module ? HardWired.Of(check.Findings) : check.Findings).Select(finding => finding with { Effect = Effects.Strongest(finding, architecture, scope) })],
            Tallies = check.Tallies,
            Practices = answers,
            Scores = Scorecard.Of(lens, practice => byPractice[practice.Id].State, PillarProfile.Even),
            Diagnostics = [.. root.Source.Diagnostics, .. check.Diagnostics],
            AttackPath = AttackPaths.Worst(architecture)?.Addresses ?? [],
            Coverage = Coverage.Of(root.Source, architecture.World.Open),
            Blueprint = new Lazy<Blueprint>(() => BlueprintBuilder.Build(architecture)),
            Settings = check.Settings,
            Suppressions = suppressions.Outcomes,
        };
    }
}
