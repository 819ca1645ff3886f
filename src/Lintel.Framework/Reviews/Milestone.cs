using System.Collections.Immutable;

namespace Lintel.Framework.Reviews;

/// <summary>
/// A workload's review as it stood at one moment, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Milestone.html">Milestone</see>.
/// It never changes.
/// </summary>
/// <param name="Number">Counted from 1 within the workload.</param>
/// <param name="Name">Unique within the workload.</param>
/// <param name="RecordedAt">The moment.</param>
/// <param name="Workload">The workload as it was.</param>
/// <param name="Reviews">Its reviews with their answers.</param>
public sealed record Milestone(int Number, string Name, DateTimeOffset RecordedAt, Workload Workload, ImmutableArray<ReviewSnapshot> Reviews);

/// <summary>A lens review with its answers as they were.</summary>
/// <param name="Review">The review.</param>
/// <param name="LensName">The lens's name, which may be gone later.</param>
/// <param name="Answers">What was answered; questions without an answer are left out.</param>
public sealed record ReviewSnapshot(LensReview Review, string LensName, ImmutableArray<Answer> Answers);
