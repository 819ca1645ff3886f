using System.Reflection;
using Lintel.Framework;
using Lintel.Framework.Lenses;
using Lintel.Framework.Practices;

namespace Lintel.Tests.Framework;

public sealed class PracticeConstantsTests
{
    [Fact]
    public void There_is_one_constant_for_every_practice_of_the_catalogue()
    {
        var constants = typeof(Sec08).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Sec08).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => (Name: $"{property.DeclaringType?.Name}-{property.Name}".ToUpperInvariant(), Id: property.GetValue(null).ShouldBeOfType<BestPracticeId>()))
            .ToList();

        constants.Select(constant => $"{constant.Id.Id} {constant.Id.ChoiceId}").Order(StringComparer.Ordinal)
            .ShouldBe(Catalogue.WellArchitected.BestPractices.Select(practice => $"{practice.Id.Id} {practice.Id.ChoiceId}").Order(StringComparer.Ordinal));
        constants.Where(constant => constant.Name != constant.Id.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_are_equal_when_their_choice_ids_are()
    {
        var renumbered = Sec08.Bp02 with { Id = "SEC08-BP07" };
        renumbered.ShouldBe(Sec08.Bp02);
        renumbered.GetHashCode().ShouldBe(Sec08.Bp02.GetHashCode());
        Sec08.Bp02.ShouldNotBe(Sec08.Bp03);
    }
}
