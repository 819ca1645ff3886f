using Lintel.Generated;

namespace Lintel.Engine.Reports;

/// <summary>One output format of a review. Found by the generator.</summary>
[Discovered]
public abstract class Report
{
    /// <summary>The word after <c>--format</c>.</summary>
    public abstract string Format { get; }

    /// <summary>Extension of a file in this format, without the dot.</summary>
    public abstract string Extension { get; }

    /// <summary>Whether the bytes are no text, which a terminal cannot show.</summary>
    public virtual bool IsBinary => false;

    /// <summary>Writes UTF-8 without a byte order mark, unless it is binary. The same review gives the same bytes.</summary>
    public abstract void Write(Review review, ReportOptions options, Stream output);
}

/// <summary>What a person wants to see of a review.</summary>
/// <param name="ShowAll">Passes and open questions too, not failures alone.</param>
/// <param name="Statistics">How much was known of what the rules asked.</param>
public sealed record ReportOptions(bool ShowAll = false, bool Statistics = false);
