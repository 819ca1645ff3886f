using System.Globalization;
using Lintel.Cloud.Settings;
using Lintel.Language.Text;

namespace Lintel.Cloud.Repositories;

/// <summary>A file of the repository that says how people work: a document, a pipeline, a test.</summary>
public sealed class RepositoryFile
{
    // A page that is no longer than this and has a link says that the text stands somewhere else.
    private const int ShortLines = 6;

    private static readonly string[] Plain = ["actions/", "aws-actions/configure-", "hashicorp/setup-", "docker/setup-", "docker/login-action", "opentofu/setup-"];

    private readonly SourceFile _file;
    private readonly string _text;

    internal RepositoryFile(FileKind kind, string path, SourceFile file) =>
        (Kind, Path, _file, _text, Newest) = (kind, path, file, file.Text, WrittenDates.NewestOrNull(path, file.Text));

    public FileKind Kind { get; }

    /// <summary>Path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The latest date that stands in the file or in its name; null where none does.</summary>
    public DateOnly? Newest { get; }

    /// <summary>The first line that says something.</summary>
    public Location Location => LocationOf(Lines().FirstOrDefault(line => line.Text.Trim() is { Length: > 0 } text && (IsPage || !text.StartsWith('#'))).Start);

    /// <summary>Whether the text stands elsewhere: the file is a short note with a link.</summary>
    internal bool IsElsewhere => _text.Contains("://", StringComparison.Ordinal) && Lines().Count(line => line.Text.Trim().Length > 0) <= ShortLines;

    /// <summary>Whether a pipeline takes workflows, actions, templates or scripts whose text stands somewhere else.</summary>
    internal bool CallsOthers => FindOrNull(PipelineWork.Calls.Words) is not null || Lines().Any(line => IsForeignAction(Code(line.Text).Trim().ToString()));

    private bool IsPage => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the words or phrases stands in it, in any case; unknown where the text stands elsewhere.</summary>
    public Verdict Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (_text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return Verdict.Pass;
        }

        return IsElsewhere ? Verdict.Unknown : Verdict.Fail;
    }

    /// <summary>Whether it leads through at least so many steps: items of lists, or commands.</summary>
    public Verdict HasSteps(int count) => Lines().Count(line => IsStep(line.Text.Trim())) >= count ? Verdict.Pass : IsElsewhere ? Verdict.Unknown : Verdict.Fail;

    /// <summary>Whether it has at least so many lines that say something.</summary>
    public Verdict HasLines(int count) =>
        Lines().Count(line => line.Text.Trim() is { Length: > 0 } text && !text.StartsWith('#')) >= count ? Verdict.Pass : IsElsewhere ? Verdict.Unknown : Verdict.Fail;

    /// <summary>Whether its latest date is at most so many days before a day; unknown without a date.</summary>
    public Verdict IsFresh(DateOnly? asOf, int days) =>
        Newest is { } newest && asOf is { } today ? Verdict.Of(newest.AddDays(days) >= today) : Verdict.Unknown;

    /// <summary>The first line, comments apart, in which one of the words stands; null where none does.</summary>
    internal Location? FindOrNull(IEnumerable<string> words)
    {
        var line = Lines().FirstOrDefault(line => words.Any(word => Code(line.Text).Contains(word, StringComparison.OrdinalIgnoreCase)));
        return line.Text is null ? null : LocationOf(line.Start);
    }

    /// <summary>The text's lines, each with where it starts.</summary>
    internal IEnumerable<(string Text, int Start)> Lines()
    {
        var start = 0;
        while (start < _text.Length)
        {
            var end = _text.IndexOf('\n', start);
            end = end < 0 ? _text.Length : end;
            yield return (_text[start..end].TrimEnd('\r'), start);
            start = end + 1;
        }
    }

    private static bool IsStep(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("$ ", StringComparison.Ordinal)
        || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line.AsSpan(1).TrimStart("0123456789") is ['.' or ')', ..]);

    // What stands before a comment.
    private static ReadOnlySpan<char> Code(string line)
    {
        var text = line.AsSpan().TrimStart();
        if (text.StartsWith("#") || text.StartsWith("//"))
            return [];
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? text : text[..comment];
    }

    // Actions of these owners check out, set up and sign in, and do no more than they say.
    private static bool IsForeignAction(string line)
    {
        var at = line.IndexOf("uses:", StringComparison.Ordinal);
        var action = at < 0 ? "" : line[(at + "uses:".Length)..].Trim().Trim('"', '\'');
        return action.Length > 0 && !Array.Exists(Plain, owner => action.StartsWith(owner, StringComparison.Ordinal));
    }

    private Location LocationOf(int start)
    {
        var end = _text.IndexOf('\n', start);
        return new Location(new Place(_file, Span.FromBounds(start, end < 0 ? _text.Length : end)));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Path}");
}
