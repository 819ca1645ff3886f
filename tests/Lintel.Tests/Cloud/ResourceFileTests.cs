using System.Reflection;
using Lintel.Cloud.Building;
using Lintel.Cloud.Settings;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;
using Lintel.Rules.Pages;
using Lintel.Tests.Rules;

namespace Lintel.Tests.Cloud;

/// <summary>
/// Reads every resource type from the markdown file beside this one that has its name: once with every property set, once with
/// none, once with every property unknown. The property must be in that state in the model.
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

    private static IEnumerable<(string Property, string State)> States(string name, string label)
    {
        var kind = ArchitectureBuilder.ResourceKinds.Single(kind => Name(kind.Type) == name);
        var page = PageReading.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests/Lintel.Tests/Cloud", name + ".md")));
        var text = page.Examples.Single(example => example.Outcome == label && example.Dialect == "terraform").Text;
        var source = TerraformResolver.Resolve(new MemoryTree(text), "", new TerraformOptions(), new EvaluationBudget());
        source.Diagnostics.Where(Judged.IsFault).ShouldBeEmpty();
        var record = ArchitectureBuilder.Build(source).Everything().Last(resource => resource.GetType() == kind.Type);
        return
        [
            .. kind.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(property => (property.Name, StateOf(property.GetValue(record))))
                .Where(property => property.Item2.Length > 0),
        ];
    }

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
