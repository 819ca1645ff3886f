using System.Text;

namespace Lintel.House;

/// <summary>The house in words, from the ground up.</summary>
public static class HouseText
{
    public static string Write(House house)
    {
        var text = new StringBuilder();
        foreach (var floor in house.Floors)
        {
            text.AppendLine($"floor {floor.Key}");
            foreach (var room in floor.Order(StringComparer.Ordinal))
            {
                var used = house.Uses.Where(use => use.From == room).Select(use => use.To);
                text.AppendLine($"  {room,-44} {house.Lines[room],6} lines  → {string.Join(", ", used)}");
            }
        }

        foreach (var circle in house.Circles)
            text.AppendLine($"CIRCLE {string.Join(" ⇄ ", circle)}");
        foreach (var (from, to) in house.Rising)
            text.AppendLine($"RISING {from} → {to}");
        text.AppendLine(house.Circles.Count + house.Rising.Count == 0 ? "No circles, no arrow that runs back up." : "");
        return text.ToString();
    }
}
