using System.Globalization;

namespace Lintel.Engine.Reports.Pdf.Writing;

/// <summary>The bookmarks of a document, as a tree by their levels (ISO 32000-1, 12.3.3).</summary>
internal sealed class PdfOutline
{
    private readonly Node _root = new("", 0, 0) { IsRoot = true };
    private readonly List<Node> _path;

    public PdfOutline() => _path = [_root];

    public bool IsEmpty => _root.Children.Count == 0;

    /// <summary>A bookmark under the last one of a smaller level.</summary>
    /// <param name="level">1 for the outermost.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="page">Index of the page.</param>
    /// <param name="y">Where on the page, in points from its lower edge.</param>
    public void Add(int level, string title, int page, double y)
    {
        var node = new Node(title, page, y);
        while (_path.Count > level)
            _path.RemoveAt(_path.Count - 1);
        _path[^1].Children.Add(node);
        _path.Add(node);
    }

    /// <summary>Adds the bookmarks to a file and gives the number of their root.</summary>
    public int Write(PdfFile file, IReadOnlyList<int> pages)
    {
        _root.Number = file.Reserve();
        file.Set(_root.Number, $"<< /Type /Outlines {Children(_root, file, pages)} >>");
        return _root.Number;
    }

    private static string Children(Node parent, PdfFile file, IReadOnlyList<int> pages)
    {
        var nodes = parent.Children;
        if (nodes.Count == 0)
            return "";
        foreach (var node in nodes)
            node.Number = file.Reserve();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var before = i > 0 ? $"/Prev {nodes[i - 1].Number} 0 R " : "";
            var after = i < nodes.Count - 1 ? $"/Next {nodes[i + 1].Number} 0 R " : "";
            file.Set(node.Number, string.Create(CultureInfo.InvariantCulture,
                $"<< /Title {PdfText.Any(node.Title)} /Parent {parent.Number} 0 R {before}{after}/Dest [{pages[node.Page]} 0 R /XYZ 0 {PdfPage.Number(node.Y)} null] {Children(node, file, pages)} >>"));
        }

        // Below the outermost level they are folded away, which a negative count says.
        var count = parent.IsRoot ? nodes.Count : -nodes.Count;
        return string.Create(CultureInfo.InvariantCulture, $"/First {nodes[0].Number} 0 R /Last {nodes[^1].Number} 0 R /Count {count}");
    }

    private sealed class Node(string title, int page, double y)
    {
        public string Title => title;

        public int Page => page;

        public double Y => y;

        public bool IsRoot { get; init; }

        public int Number { get; set; }

        public List<Node> Children { get; } = [];
    }
}
