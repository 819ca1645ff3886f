using System.Collections.Immutable;
using Lintel.Framework;

namespace Lintel.Engine.Checklists;

/// <summary>One line of the checklist.</summary>
/// <param name="Pillar">Id of the pillar it belongs to.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Practices">The best practices that answer it, or that it is about.</param>
/// <param name="CodeAnswers">Whether it is answered by there being code to review.</param>
public sealed record ChecklistItem(string Pillar, string Text, ImmutableArray<BestPracticeId> Practices, bool CodeAnswers = false);
