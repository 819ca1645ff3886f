using Lintel.Language.Text;

namespace Lintel.Language.Edits;

/// <summary>A piece of a file's written text and what is to stand there instead.</summary>
/// <param name="File">The file, as it is now.</param>
/// <param name="Span">What is replaced; empty for what is put in between.</param>
/// <param name="Text">The new text.</param>
public sealed record TextEdit(SourceFile File, Span Span, string Text);
