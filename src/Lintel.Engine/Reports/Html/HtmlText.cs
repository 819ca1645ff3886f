using System.Globalization;
using System.Net;
using System.Text;
using Lintel.Rules;

namespace Lintel.Engine.Reports.Html;

/// <summary>Text as HTML; what stands between backticks in our own sentences becomes code.</summary>
internal static class HtmlText
{
    public static string Of(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The id under which a rule's findings stand in the section of a root.</summary>
    public static string Anchor(int root, Rule rule) => string.Create(CultureInfo.InvariantCulture, $"finding-{root}-{rule.Slug}");

    public static string Prose(string text)
    {
        var parts = text.Split('`');
        var html = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
            html.Append(i % 2 == 1 && i < parts.Length - 1 ? $"<code>{Of(parts[i])}</code>" : Of(parts[i]));
        return html.ToString();
    }
}
