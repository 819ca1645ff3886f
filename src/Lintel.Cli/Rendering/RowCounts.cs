using System.Globalization;
using System.Text;
using Lintel.Cli.Hosting;

namespace Lintel.Cli.Rendering;

/// <summary>What a copy holds, for a person to compare.</summary>
internal static class RowCounts
{
    public static int Print(string done, IReadOnlyDictionary<string, long> counts)
    {
        var text = new StringBuilder().AppendLine(done);
        foreach (var (table, count) in counts.Where(entry => entry.Value > 0))
            text.Append(count.ToString(CultureInfo.InvariantCulture).PadLeft(10)).Append("  ").AppendLine(table);
        Output.Write(null, text.ToString());
        return ExitCode.Done;
    }
}
