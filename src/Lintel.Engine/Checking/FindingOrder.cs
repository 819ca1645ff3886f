namespace Lintel.Engine.Checking;

/// <summary>The order of findings in every output: by file, place, rule and address.</summary>
internal static class FindingOrder
{
    public static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Location?.File, right.Location?.File);
        if (order == 0)
            order = (left.Location?.Place.Span.Start ?? 0).CompareTo(right.Location?.Place.Span.Start ?? 0);
        if (order == 0)
            order = string.CompareOrdinal(left.Rule.Slug, right.Rule.Slug);
        return order != 0 ? order : string.CompareOrdinal(left.Resource, right.Resource);
    }
}
