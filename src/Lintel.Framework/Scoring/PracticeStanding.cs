using Lintel.Framework.Evidence;

namespace Lintel.Framework.Scoring;

/// <summary>What risk and score see of a best practice.</summary>
/// <param name="Risk">How much it matters.</param>
/// <param name="State">What is known of it.</param>
public sealed record PracticeStanding(Risk Risk, PracticeState State);
