using System.Collections.Immutable;
using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>Gathers what is to change in one file, and writes it in the file's own style.</summary>
internal abstract class FileEditor(SourceFile file)
{
    /// <summary>The file as it is written.</summary>
    protected SourceFile File { get; } = file;

    protected string Text => File.Text;

    /// <summary>The line break that the file uses.</summary>
    protected string NewLine { get; } = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Takes a change in; false when it cannot be made safely, or not beside those that were taken.</summary>
    public abstract bool TryAdd(PropertyEdit change);

    /// <summary>The edits for all changes that were taken, in the order of the text and apart from each other.</summary>
    public abstract ImmutableArray<TextEdit> Finish();

    protected TextEdit Replace(Span span, string text) => new(File, span, text);

    protected TextEdit Insert(int at, string text) => new(File, new Span(at, 0), text);

    protected int LineStart(int at) => Text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1;

    /// <summary>The end of the line that a place is on, before its line break.</summary>
    protected int LineEnd(int at)
    {
        var end = Text.IndexOf('\n', at);
        return end < 0 ? Text.Length : end > at && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>What stands before a place on its line, if that is white space alone; null otherwise.</summary>
    protected string? IndentOrNull(int at)
    {
        var before = Text.AsSpan(LineStart(at), at - LineStart(at));
        return before.TrimStart("\uFEFF").IsWhiteSpace() ? before.TrimStart("\uFEFF").ToString() : null;
    }

    protected bool IsOneLine(Span span) => Text.IndexOf('\n', span.Start, span.Length) < 0;
}
