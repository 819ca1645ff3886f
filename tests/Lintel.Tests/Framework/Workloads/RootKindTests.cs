using Lintel.Framework.Workloads;

namespace Lintel.Tests.Framework.Workloads;

public sealed class RootKindTests
{
    [Theory]
    [InlineData(true, false, false, false, RootKind.Root)]
    [InlineData(true, true, false, false, RootKind.Root)]
    [InlineData(true, true, true, false, RootKind.Root)]
    [InlineData(false, false, false, false, RootKind.Root)]
    [InlineData(false, true, false, false, RootKind.Module)]
    [InlineData(false, false, true, false, RootKind.Module)]
    [InlineData(false, false, false, true, RootKind.Module)]
    [InlineData(true, false, false, true, RootKind.Module)]
    public void Provider_values_and_library_tell_a_root_from_a_module(bool hasProvider, bool needsValues, bool hasModules, bool isInside, RootKind kind) =>
        new RootSigns(hasProvider, needsValues, hasModules, isInside).Kind.ShouldBe(kind);
}
