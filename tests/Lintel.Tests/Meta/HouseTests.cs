using Lintel.House;

namespace Lintel.Tests.Meta;

/// <summary>Holds the house as it is compiled to what docs/architecture.md shows.</summary>
public sealed class HouseTests
{
    private static readonly Lazy<Lintel.House.House> Built = new(() => HouseReader.Read(AppContext.BaseDirectory, Repository.Root));

    [Fact]
    public void No_namespaces_use_each_other_in_a_circle() =>
        Built.Value.Circles.Select(circle => string.Join(" ⇄ ", circle)).ShouldBeEmpty();

    [Fact]
    public void No_arrow_runs_back_up() => Built.Value.Rising.ShouldBeEmpty();

    [Fact]
    public void The_picture_shows_the_rooms_and_arrows_that_are_there() =>
        HouseSvg.SameHouse(Checkout.Text(HouseSvg.File), HouseSvg.Write(Built.Value)).ShouldBeTrue($"{HouseSvg.File} is not current. Run ./dev house.");

    [Fact]
    public void Rules_never_see_the_language() =>
        Built.Value.Uses.Where(use => use.From.StartsWith("Lintel.Rules", StringComparison.Ordinal) && use.To.StartsWith("Lintel.Language", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_circle_is_found_and_named()
    {
        var rooms = new Dictionary<string, int> { ["Lintel.Cloud.A"] = 1, ["Lintel.Cloud.B"] = 1, ["Lintel.Cloud.C"] = 1 };
        var house = new Lintel.House.House(rooms, [("Lintel.Cloud.A", "Lintel.Cloud.B"), ("Lintel.Cloud.B", "Lintel.Cloud.A"), ("Lintel.Cloud.B", "Lintel.Cloud.C")]);
        house.Circles.ShouldHaveSingleItem().ShouldBe(["Lintel.Cloud.A", "Lintel.Cloud.B"]);
    }

    [Fact]
    public void An_arrow_that_others_imply_is_not_drawn()
    {
        var rooms = new Dictionary<string, int> { ["Lintel.Cloud.A"] = 1, ["Lintel.Cloud.B"] = 1, ["Lintel.Cloud.C"] = 1 };
        var house = new Lintel.House.House(rooms, [("Lintel.Cloud.A", "Lintel.Cloud.B"), ("Lintel.Cloud.A", "Lintel.Cloud.C"), ("Lintel.Cloud.B", "Lintel.Cloud.C")]);
        house.Drawn.ShouldBe([("Lintel.Cloud.A", "Lintel.Cloud.B"), ("Lintel.Cloud.B", "Lintel.Cloud.C")]);
    }
}
