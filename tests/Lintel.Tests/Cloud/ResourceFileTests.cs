using System.Collections.Immutable;
using System.Reflection;
using Lintel.Cloud.Building;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Pages;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Cloud;

/// <summary>
/// Reads every resource type from the markdown file beside this one that has its name: once with every property set, once with
/// none, once with every property unknown. The property must be in that state in the model. Where the page has the same in CloudFormation,
/// both must give the same model.
/// </summary>
public sealed class ResourceFileTests
{
    public static TheoryData<string> Types() => [.. ArchitectureBuilder.ResourceKinds.Select(kind => Name(kind.Type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_is_read_when_it_is_set(string name) =>
        States(name, "explicit").ShouldAllBe(property => property.State == "Explicit");

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_is_default_or_absent_when_nothing_is_set(string name) =>
        States(name, "omitted").ShouldAllBe(property => property.State != "Explicit");

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_is_unknown_when_it_comes_from_a_variable(string name) =>
        States(name, "unknown").ShouldAllBe(property => property.State == "Unknown");

    [Theory]
    [MemberData(nameof(Types))]
    public void Both_dialects_give_the_same_model(string name)
    {
        foreach (var label in new[] { "explicit", "omitted", "unknown" })
        {
            if (Examples(name).FirstOrDefault(example => example.Outcome == label && example.Dialect == "cloudformation") is not { } twin)
                continue;
            // What one dialect cannot say, or decides otherwise when it is left out, the page names.
            var without = twin.Labels.SelectMany(text => text.Split("without:")[^1].Split(',')).ToHashSet(StringComparer.Ordinal);
            ModelText.Of(Record(name, label, "cloudformation"), without).ShouldBe(ModelText.Of(Record(name, label, "terraform"), without), $"{name}, {label}");
        }
    }

    private static IEnumerable<(string Property, string State)> States(string name, string label)
    {
        var record = Record(name, label, "terraform");
        return
        [
            .. record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => (property.Name, StateOf(property.GetValue(record))))
                .Where(property => property.Item2.Length > 0),
        ];
    }

    private static Resource Record(string name, string label, string dialect)
    {
        var kind = ArchitectureBuilder.ResourceKinds.Single(kind => Name(kind.Type) == name);
        var source = Judged.Source(Examples(name).Single(example => example.Outcome == label && example.Dialect == dialect).Text, dialect);
        source.Diagnostics.Where(Judged.IsFault).ShouldBeEmpty();
        return ArchitectureBuilder.Build(source).Read(kind.Type).Last();
    }

    private static ImmutableArray<RuleExample> Examples(string name) =>
        PageReading.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests/Lintel.Tests/Cloud", name + ".md"))).Examples;

    private static string StateOf(object? value) => value switch
    {
        ISetting setting => setting.State.ToString(),
        not null when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(SettingList<>) =>
            type.GetProperty("IsEmpty")?.GetValue(value) is Verdict empty
                ? empty.Kind switch { VerdictKind.Fail => "Explicit", VerdictKind.Pass => "Absent", _ => "Unknown" } : "",
        _ => "",
    };

    private static string Name(Type type) => $"{type.Namespace?.Split('.')[^1]}/{type.Name}";
}
