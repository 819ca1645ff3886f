using Lintel.Server.Aws.Model;
using Lintel.Server.Generated;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

/// <summary>Holds the operations against AWS's service model.</summary>
public sealed class OperationTests
{
    [Fact]
    public void Every_operation_of_the_service_model_is_there_and_no_other() =>
        OperationIndex.All.Select(operation => operation.GetType().Name).Order(StringComparer.Ordinal)
            .ShouldBe(ServiceModel.WellArchitected.Operations.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_operation_links_to_its_page_of_the_reference()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src/Lintel.Server/Aws/Operations"), "*.cs"))
            File.ReadAllText(file).ShouldContain($"APIReference/API_{Path.GetFileNameWithoutExtension(file)}.html");
    }
}
