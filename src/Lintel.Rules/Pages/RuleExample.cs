using System.Collections.Immutable;

namespace Lintel.Rules.Pages;

/// <summary>
/// A fenced example: <c>```terraform fail omitted</c>. The first word after the language is the expected outcome, the others are labels.
/// A line that ends in <c># finding</c> is where a failure is expected; <c># mutate: text</c> at the end of a line says what to put in its place
/// so that the outcome changes; a line <c># file: path</c> starts another file.
/// </summary>
/// <param name="Dialect"><c>terraform</c> or <c>cloudformation</c>.</param>
/// <param name="Outcome"><c>fail</c>, <c>pass</c>, <c>unknown</c>, or <c>none</c> when the rule has nothing to say.</param>
/// <param name="Labels"><c>omitted</c>, <c>public</c> for a shape found in a public tree, <c>layout</c> for a false alarm from another module layout.</param>
/// <param name="Text">The source.</param>
/// <param name="Line">Line of the fence on the page, from 1.</param>
public sealed record RuleExample(string Dialect, string Outcome, ImmutableArray<string> Labels, string Text, int Line);
