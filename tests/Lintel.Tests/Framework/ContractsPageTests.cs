using Lintel.Cloud.Settings;
using Lintel.Framework;
using Lintel.Framework.Evidence;
using Lintel.Framework.Lenses;
using Lintel.Framework.Scoring;
using Lintel.Framework.Workloads;

namespace Lintel.Tests.Framework;

public sealed class ContractsPageTests
{
    [Fact]
    public void Settings_answer_as_the_page_says()
    {
        var rows = Table("Settings and verdicts", "setting");
        rows.Select(row => row[0]).ShouldBe(Enum.GetNames<SettingState>());
        foreach (var row in rows)
        {
            var setting = new Setting<int>(Enum.Parse<SettingState>(row[0]), 7, new Origin("retention", Lintel.Language.Resources.Dialect.Terraform));
            Options(row[1]).ShouldContain(setting.IsSet.Kind);
            Options(row[2]).Order().ShouldBe(new[] { setting.Is(7).Kind, setting.Is(8).Kind }.Distinct().Order());
        }
    }

    [Fact]
    public void Verdicts_combine_as_the_page_says()
    {
        var rows = Table("Settings and verdicts", "left");
        rows.Length.ShouldBe(6);
        foreach (var row in rows)
        {
            var (left, right) = (Verdict(row[0]), Verdict(row[1]));
            ((left & right).Kind, (right & left).Kind).ShouldBe((Kind(row[2]), Kind(row[2])));
            ((left | right).Kind, (right | left).Kind).ShouldBe((Kind(row[3]), Kind(row[3])));
        }
    }

    [Fact]
    public void Bearings_are_those_of_the_page()
    {
        var rows = Table("What a rule does to a practice", "");
        rows[0].Skip(1).ShouldBe(Enum.GetNames<OnPass>());
        rows[1].Skip(1).ShouldBe(Enum.GetNames<OnFailure>());
    }

    [Fact]
    public void States_stand_in_the_order_in_which_they_are_tried() =>
        Table("State of a practice", "state").Select(row => row[0]).ShouldBe(StateTable.Rows.Select(row => row.State.Word()));

    [Fact]
    public void The_verbs_of_human_acts_are_those_of_the_page() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "contracts.md")).ShouldContain($"as a word: {string.Join(", ", HumanAct.Verbs)}.");

    [Fact]
    public void Predicates_and_their_practices_are_those_of_the_page() =>
        Table("State of a practice", "predicate").Select(row => string.Join(" ", row)).ShouldBe(
            Enum.GetValues<NotApplicablePredicate>().Select(predicate =>
                $"{predicate} {string.Join(", ", Catalogue.WellArchitected.BestPractices.Where(practice => NotApplicablePredicates.OfOrNull(practice.Id) == predicate).Select(practice => practice.Id))}"));

    [Fact]
    public void Absence_does_what_the_page_says()
    {
        var rows = Table("Absence", "scope");
        rows.Select(row => row[0]).ShouldBe(
            from kind in Enum.GetValues<ScopeKind>()
            from declared in new[] { true, false }
            select new Scope(kind, declared).Text);
        foreach (var row in rows)
        {
            var scope = new Scope(ScopeWords.KindOrNull(row[0].Split(' ')[0]).ShouldNotBeNull(), row[0].EndsWith("(declared)", StringComparison.Ordinal));
            row.Skip(1).ShouldBe(Enum.GetValues<AbsenceTier>().Select(tier => Absence.Decide(tier, scope, worldClosed: true, foreignSupplier: false).ToString()));
        }
    }

    [Fact]
    public void Questions_have_the_risks_of_the_page_and_no_others()
    {
        var standings = (from risk in Enum.GetValues<Risk>() from state in Enum.GetValues<PracticeState>() select new PracticeStanding(risk, state)).ToList();
        var occurring = standings.SelectMany(first => standings.Select(second => QuestionRisk.Of([first, second]))).Select(risk => $"{risk.Floor.Word()} `{risk.Text}`");
        Table("Risk of a question", "applicable practices").Select(row => $"{row[1]} {row[2]}").Order(StringComparer.Ordinal)
            .ShouldBe(occurring.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scopes_are_inferred_as_the_page_says() =>
        Table("Scope", "sources").Skip(1).Select(row => row[1]).ShouldBe(
        [
            Scope.Infer(RootKind.Module, new(Network: true, Compute: true, Entry: true, Data: true)).Text,
            Scope.Infer(RootKind.Root, new(Network: true, Compute: true, Entry: true, Data: true)).Text,
            Scope.Infer(RootKind.Root, new(Network: true, Compute: true, Entry: false, Data: true)).Text,
        ]);

    [Fact]
    public void Roots_and_modules_are_told_apart_as_the_page_says() =>
        Table("Root or module", "a folder that no local module call names").Select(row => row[1]).ShouldBe(
            new RootSigns[]
            {
                new(HasProvider: true, NeedsValues: false, HasModulesOrExamples: false, IsInsideLibrary: true),
                new(HasProvider: false, NeedsValues: true, HasModulesOrExamples: false, IsInsideLibrary: false),
                new(HasProvider: false, NeedsValues: false, HasModulesOrExamples: true, IsInsideLibrary: false),
                new(HasProvider: true, NeedsValues: true, HasModulesOrExamples: true, IsInsideLibrary: false),
            }.Select(signs => signs.Kind.ToString()));

    [Fact]
    public void Risks_weigh_what_the_page_says() =>
        Table("Score of a pillar", "").Select(row => $"{row[0]} {row[1]}")
            .ShouldBe(Enum.GetValues<Risk>().OrderDescending().Select(risk => $"{risk.Word()} {risk.Weight()}"));

    [Fact]
    public void Environments_are_looked_for_in_the_order_of_the_page() =>
        Table("Environment", "where").Select(row => row[1]).ShouldBe(
            Enum.GetValues<EnvironmentOrigin>().Select(origin => origin == EnvironmentOrigin.Assumed ? WorkloadEnvironment.Assumed.Text : $"({origin.Word()})"));

    private static string[][] Table(string heading, string firstColumn) => Document.Table("contracts.md", heading, firstColumn);

    private static VerdictKind Kind(string name) => Enum.Parse<VerdictKind>(name);

    private static Verdict Verdict(string name) => Kind(name) switch
    {
        VerdictKind.Pass => Lintel.Cloud.Settings.Verdict.Pass,
        VerdictKind.Fail => Lintel.Cloud.Settings.Verdict.Fail,
        _ => Lintel.Cloud.Settings.Verdict.Unknown,
    };

    // "unknown, or pass when …" allows both.
    private static VerdictKind[] Options(string cell) =>
        [.. cell.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word is "pass" or "fail").Select(word => Enum.Parse<VerdictKind>(word, ignoreCase: true)),
         .. cell.Contains("unknown", StringComparison.Ordinal) ? new[] { VerdictKind.Unknown } : []];
}
