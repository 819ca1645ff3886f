namespace Lintel.Tests.Language.Terraform;

/// <summary>Every folder of Plans/ holds a configuration and what Terraform plans for it: Lintel must come to the same.</summary>
public sealed class PlanTests
{
    public static TheoryData<string> Cases => [.. Directory.GetDirectories(PlanCase.Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Resources_have_the_addresses_that_terraform_plans(string name)
    {
        using var inspected = PlanCase.Inspect(PlanCase.Resolve(name));
        inspected.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("address").GetString())
            .ShouldBe(PlanCase.Plan(name).GetProperty("resources").EnumerateObject().Select(resource => resource.Name), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Configured_values_are_those_that_terraform_plans(string name)
    {
        using var inspected = PlanCase.Inspect(PlanCase.Resolve(name));
        var planned = PlanCase.Plan(name).GetProperty("resources");
        var comparison = new PlanComparison();
        foreach (var resource in inspected.RootElement.GetProperty("resources").EnumerateArray())
        {
            var address = resource.GetProperty("address").GetString() ?? "";
            if (planned.TryGetProperty(address, out var plan))
                comparison.Compare(address, resource.GetProperty("values"), plan.GetProperty("values"), plan.GetProperty("unknown"));
        }

        comparison.Differences.ShouldBeEmpty();
        (comparison.Compared > 0).ShouldBe(planned.EnumerateObject().Any());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Outputs_are_those_that_terraform_plans(string name)
    {
        using var outputs = PlanCase.Outputs(name);
        var planned = PlanCase.Plan(name).GetProperty("outputs");
        var comparison = new PlanComparison();
        foreach (var output in outputs.RootElement.EnumerateObject())
        {
            planned.TryGetProperty(output.Name, out var plan).ShouldBeTrue($"the plan has no output {output.Name}");
            comparison.Compare(output.Name, output.Value, plan.GetProperty("value"), plan.GetProperty("unknown"));
        }

        comparison.Differences.ShouldBeEmpty();
    }
}
