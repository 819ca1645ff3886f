using System.Text;
using Lintel.Engine;
using Lintel.Engine.Formats;
using Lintel.Engine.Loading;
using Lintel.Engine.Reports;
using Lintel.Tests.Meta;

namespace Lintel.Tests.Engine.Reports;

/// <summary>Reports of the shipped examples and of a few lines.</summary>
internal static class Reported
{
    public static string Of(string format, string terraform, bool all = false, string path = "shop")
    {
        var review = Reviewer.Review(new MemoryTree(terraform), "", path, new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) });
        using var stream = new MemoryStream();
        (ReportFormats.OrNull(format) ?? throw new InvalidOperationException(format)).Write(review, new ReportOptions(ShowAll: all), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Example(string name) => string.Concat(Checkout.Files(".tf").Where(file => file.StartsWith($"examples/{name}/", StringComparison.Ordinal))
        .Select(file => $"# file: {Path.GetFileName(file)}\n{Checkout.Text(file)}\n"));
}
