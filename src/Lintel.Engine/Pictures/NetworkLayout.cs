using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Cloud.Blueprints;

namespace Lintel.Engine.Pictures;

/// <summary>A network: zones as columns, subnets as rows, what stands in several zones on a band across them.</summary>
internal sealed partial class NetworkLayout
{
    private const int Pad = 20;
    private const int Side = 50;
    private const int ColumnGap = 40;
    private const int RowGap = 40;
    private const int Gap = 20;
    private const int LineGap = 30;
    private const int MostColumns = 6;

    private readonly NetworkSite _network;
    private readonly IReadOnlyList<Card> _cards;
    private readonly List<List<SubnetSite>> _rows;
    private readonly List<string> _zones;
    private readonly bool _knowsZones;
    private readonly Dictionary<int, int> _ranks;
    private readonly int _perLine;
    private readonly int _columnWidth;

    private NetworkLayout(NetworkSite network, IReadOnlyList<Card> cards, IReadOnlyList<Arrow> arrows)
    {
        _ranks = Ranks.Of(cards, arrows);
        (_network, _cards, _rows) = (network, cards, SubnetRows.Of(network, cards));
        _knowsZones = network.Subnets.Any(subnet => subnet.Zone.Length > 0);
        // Where no zone is known, subnets of a row stand side by side without a claim on where.
        _zones = _knowsZones
            ? [.. network.Subnets.Select(subnet => subnet.Zone).Distinct().Order(ZoneOrder).Take(MostColumns)]
            : [.. Enumerable.Range(0, Math.Clamp(_rows.Select(row => row.Count).DefaultIfEmpty(1).Max(), 1, MostColumns)).Select(column => column.ToString(CultureInfo.InvariantCulture))];
        var crowded = _rows.Exists(row => _zones.Exists(zone => Inside(row, zone).Count > 3)) || Homeless().Count > 3;
        _perLine = _zones.Count == 1 || (crowded && _zones.Count <= 3) ? 2 : 1;
        _columnWidth = _perLine * (Card.Width + Gap) - Gap + 2 * Pad;
    }

    private static Comparer<string> ZoneOrder => Comparer<string>.Create((left, right) =>
        left.Length == 0 || right.Length == 0 ? right.Length.CompareTo(left.Length) : string.CompareOrdinal(left, right));

    public static Shape Place(NetworkSite network, IReadOnlyList<Card> cards, IReadOnlyList<Arrow> arrows) =>
        new NetworkLayout(network, cards, arrows).Place();

    private Shape Place()
    {
        var width = 2 * Side + _zones.Count * (_columnWidth + ColumnGap) - ColumnGap;
        
        var top = Box.TitleHeight + 20 + (_knowsZones ? Box.TitleHeight : 0);
        var y = top;
        var all = Shape.Empty;
        foreach (var row in _rows)
        {
            var shape = Row(row);
            all = all.With(shape.Move(Side, y));
            y += shape.Height + RowGap;
        }

        if (Homeless() is { Count: > 0 } homeless)
        {
            var shape = Band(homeless, 0, _zones.Count - 1, _rows.Count == 0 ? "" : "subnet not known");
            all = all.With(shape.Move(Side, y));
            y += shape.Height + RowGap;
        }

        if (_rows.Count == 0 && all.Cards.IsEmpty)
            y += RowGap;
        var height = y - RowGap + 30;
        var frame = new Box(BoxKind.Network, new Rect(0, 0, width, height), Title(), Chips());
        var zones = _knowsZones ? _zones.Select((zone, i) => new Box(BoxKind.Zone, ColumnAt(i, top, height), ZoneTitle(zone), [])) : [];
        return new Shape(width, height, [frame, .. zones, .. all.Boxes], all.Cards);
    }

    private Rect ColumnAt(int column, int top, int height) =>
        new(Side + column * (_columnWidth + ColumnGap) - 10, top - Box.TitleHeight, _columnWidth + 20, height - top + Box.TitleHeight - 10);

    private Shape Row(List<SubnetSite> row)
    {
        var cells = _zones.Select(zone => Inside(row, zone)).ToList();
        List<(int Depth, Shape Shape)> layers =
        [
            .. Across(row).GroupBy(card => Span(card, row)).OrderByDescending(band => band.Key.Last - band.Key.First)
                .Select(band => (band.Min(Depth), Band([.. band], band.Key.First, band.Key.Last, ""))),
            .. cells.Exists(cell => cell.Count > 0) ? [(cells.SelectMany(cell => cell).Min(Depth), Cells(cells))] : Array.Empty<(int, Shape)>(),
        ];
        var height = Box.TitleHeight + Math.Max(10, layers.Sum(layer => layer.Shape.Height + Gap));
        var all = Shape.Empty;
        for (var column = 0; column < _zones.Count; column++)
        {
            var subnets = row.Where(subnet => Column(subnet, row) == column).ToList();
            if (subnets.Count > 0)
                all = all.With(new Shape(0, 0, [Cell(subnets, new Rect(column * (_columnWidth + ColumnGap), 0, _columnWidth, height))], []));
        }

        var y = Box.TitleHeight;
        foreach (var (_, shape) in layers.OrderBy(layer => layer.Depth))
        {
            all = all.With(shape.Move(0, y));
            y += shape.Height + Gap;
        }

        return all with { Height = height };
    }

    private Shape Cells(List<List<Card>> cells)
    {
        var lines = cells.Max(cell => (cell.Count + _perLine - 1) / _perLine);
        var placed = cells.SelectMany((cell, column) => cell.OrderBy(Depth).Select((card, i) => new Placed(
            card,
            new Rect(column * (_columnWidth + ColumnGap) + Pad + i % _perLine * (Card.Width + Gap), i / _perLine * (Card.Height + LineGap), Card.Width, Card.Height))));
        return new Shape(0, lines * (Card.Height + LineGap) - LineGap, [], [.. placed]);
    }

    // A band lies across the zones that its cards stand in.
    private Shape Band(IReadOnlyList<Card> cards, int first, int last, string title)
    {
        var x = first * (_columnWidth + ColumnGap) + 10;
        var width = (last - first + 1) * (_columnWidth + ColumnGap) - ColumnGap - 20;
        var top = title.Length > 0 ? Box.TitleHeight : 10;
        var perLine = Math.Max(1, (width - 20 + Gap) / (Card.Width + Gap));
        var lines = cards.GroupBy(Depth).OrderBy(line => line.Key).SelectMany(line => line.Chunk(perLine)).ToList();
        var height = top + lines.Count * (Card.Height + LineGap) - LineGap + 10;
        var placed = lines.SelectMany((line, y) =>
        {
            var start = x + Rect.Snap((width - (line.Length * (Card.Width + Gap) - Gap)) / 2);
            return line.Select((card, i) => new Placed(card, new Rect(start + i * (Card.Width + Gap), top + y * (Card.Height + LineGap), Card.Width, Card.Height)));
        });
        return new Shape(0, height, [new Box(BoxKind.Band, new Rect(x, 0, width, height), title, [])], [.. placed]);
    }

    // From what takes requests down to the data; among their like, callers first.
    private int Depth(Card card) => (int)card.Kind.Tier * 100 + _ranks[card.Index];

    private static Box Cell(List<SubnetSite> subnets, Rect bounds)
    {
        var first = subnets[0];
        var kind = first.Reach switch
        {
            SubnetReach.Public => BoxKind.Public,
            SubnetReach.Private => BoxKind.Private,
            SubnetReach.Isolated => BoxKind.Isolated,
            _ => BoxKind.Open,
        };
        var word = first.Reach switch
        {
            SubnetReach.Public => "Public",
            SubnetReach.Private => "Private",
            SubnetReach.Isolated => "Isolated",
            _ => "Routes not known",
        };
        var what = subnets.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{subnets.Count} subnets")
            : string.Join(" · ", new[] { first.Name.Equals(word, StringComparison.OrdinalIgnoreCase) ? "" : first.Name, first.Range ?? "" }.Where(text => text.Length > 0));
        var gateways = subnets.Sum(subnet => subnet.Gateways);
        return new Box(kind, bounds, what.Length > 0 ? $"{word} · {what}" : word, gateways == 0 ? [] : [gateways == 1 ? "NAT" : string.Create(CultureInfo.InvariantCulture, $"{gateways} × NAT")]);
    }

    private List<Card> InRow(List<SubnetSite> row) => [.. _cards.Where(card => RowOf(card) == row)];

    private List<SubnetSite>? RowOf(Card card) => card.Subnets.IsEmpty ? null
        : _rows.Where(row => row.Exists(subnet => card.Subnets.Contains(subnet.Address))).MaxBy(row => row.Count(subnet => card.Subnets.Contains(subnet.Address)));

    private List<Card> Homeless() => [.. _cards.Where(card => RowOf(card) is null)];

    private List<Card> Across(List<SubnetSite> row) => [.. InRow(row).Where(card => Span(card, row) is var (first, last) && first != last)];

    private List<Card> Inside(List<SubnetSite> row, string zone) =>
        [.. InRow(row).Where(card => Span(card, row) is var (first, last) && first == last && _zones[first] == zone)];

    private (int First, int Last) Span(Card card, List<SubnetSite> row)
    {
        var columns = row.Where(subnet => card.Subnets.Contains(subnet.Address)).Select(subnet => Column(subnet, row)).ToList();
        return (columns.Min(), columns.Max());
    }

    private int Column(SubnetSite subnet, List<SubnetSite> row)
    {
        var column = _knowsZones ? _zones.IndexOf(subnet.Zone) : row.IndexOf(subnet);
        return column < 0 || column >= _zones.Count ? _zones.Count - 1 : column;
    }

    private string Title() => _network.IsHere
        ? $"VPC {_network.Title}{(_network.Range is { } range ? $" · {range}" : "")}"
        : char.ToUpperInvariant(_network.Title[0]) + _network.Title[1..];

    private ImmutableArray<string> Chips() =>
    [
        .. _network.HasInternetGateway ? ["Internet gateway"] : Array.Empty<string>(),
        .. _network.Endpoints > 0 ? [_network.Endpoints == 1 ? "VPC endpoint" : string.Create(CultureInfo.InvariantCulture, $"{_network.Endpoints} VPC endpoints")] : Array.Empty<string>(),
    ];

    private static string ZoneTitle(string zone)
    {
        if (zone.Length == 0)
            return "Zone not known";
        return Numbered().Match(zone) is { Success: true } match && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var index)
            ? string.Create(CultureInfo.InvariantCulture, $"Availability Zone {index + 1}")
            : zone;
    }

    [GeneratedRegex(@"(?:names|zone_ids|azs|zones|availability_zones)\[(\d{1,3})\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
