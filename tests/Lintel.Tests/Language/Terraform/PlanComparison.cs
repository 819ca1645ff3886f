using System.Text.Json;

namespace Lintel.Tests.Language.Terraform;

/// <summary>Compares what Lintel resolved with what Terraform planned, for everything that the configuration sets.</summary>
internal sealed class PlanComparison
{
    private readonly List<string> _differences = [];

    public int Compared { get; private set; }

    public IReadOnlyList<string> Differences => _differences;

    public void Compare(string path, JsonElement ours, JsonElement planned, JsonElement unknown)
    {
        if (IsUnknown(ours))
        {
            Compared++;
            if (unknown.ValueKind != JsonValueKind.True)
                _differences.Add($"{path} is unknown here, and {planned} in the plan");
            return;
        }

        if (unknown.ValueKind == JsonValueKind.True)
        {
            Compared++;
            _differences.Add($"{path} is {ours} here, and unknown in the plan");
            return;
        }

        switch (ours.ValueKind)
        {
            case JsonValueKind.Object when planned.ValueKind == JsonValueKind.Object:
                foreach (var member in ours.EnumerateObject())
                    Compare($"{path}.{member.Name}", member.Value, Member(planned, member.Name), Member(unknown, member.Name));
                break;
            case JsonValueKind.Array when planned.ValueKind == JsonValueKind.Array:
                CompareArrays(path, ours, planned, unknown);
                break;
            default:
                Compared++;
                if (!Same(ours, planned))
                    _differences.Add($"{path} is {ours.GetRawText()} here, and {(planned.ValueKind == JsonValueKind.Undefined ? "nothing" : planned.GetRawText())} in the plan");
                break;
        }
    }

    /// <summary>Element by element; where that fails, in any order, because a plan shows sets as arrays.</summary>
    private void CompareArrays(string path, JsonElement ours, JsonElement planned, JsonElement unknown)
    {
        if (ours.GetArrayLength() != planned.GetArrayLength())
        {
            Compared++;
            _differences.Add($"{path} has {ours.GetArrayLength()} elements here, and {planned.GetArrayLength()} in the plan: {ours} and {planned}");
            return;
        }

        var inOrder = new PlanComparison();
        for (var i = 0; i < ours.GetArrayLength(); i++)
            inOrder.Compare($"{path}[{i}]", ours[i], planned[i], Element(unknown, i));
        if (inOrder._differences.Count > 0 && MatchesInAnyOrder(ours, planned, unknown))
            inOrder._differences.Clear();
        Compared += inOrder.Compared;
        _differences.AddRange(inOrder._differences);
    }

    private static bool MatchesInAnyOrder(JsonElement ours, JsonElement planned, JsonElement unknown)
    {
        var open = Enumerable.Range(0, planned.GetArrayLength()).ToList();
        foreach (var element in ours.EnumerateArray())
        {
            var match = open.FindIndex(index =>
            {
                var single = new PlanComparison();
                single.Compare("", element, planned[index], Element(unknown, index));
                return single._differences.Count == 0;
            });
            if (match < 0)
                return false;
            open.RemoveAt(match);
        }

        return true;
    }

    private static bool IsUnknown(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$unknown", out _);

    private static bool Same(JsonElement ours, JsonElement planned) => planned.ValueKind == ours.ValueKind && ours.ValueKind switch
    {
        JsonValueKind.String => ours.GetString() == planned.GetString(),
        JsonValueKind.Number => ours.GetRawText() == planned.GetRawText() || ours.GetDouble().Equals(planned.GetDouble()),
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => true,
        _ => ours.GetRawText() == planned.GetRawText(),
    };

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    private static JsonElement Element(JsonElement element, int index) =>
        element.ValueKind == JsonValueKind.Array && index < element.GetArrayLength() ? element[index] : default;
}
