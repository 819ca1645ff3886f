using System.Collections.Immutable;
using Lintel.Framework;

namespace Lintel.Engine.Checklists;

/// <summary>One line of the checklist.</summary>
/// <param name="Pillar">Id of the pillar it belongs to.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Practices">The best practices that answer it.</param>
public sealed record ChecklistItem(string Pillar, string Text, ImmutableArray<BestPracticeId> Practices);
