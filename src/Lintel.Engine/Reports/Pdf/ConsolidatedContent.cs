using System.Collections.Immutable;
using Lintel.Framework.Scoring;

namespace Lintel.Engine.Reports.Pdf;

/// <summary>
/// What a report over workloads is made of, as for
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetConsolidatedReport.html">GetConsolidatedReport</see>.
/// </summary>
/// <param name="AsOf">The day the report is made for.</param>
/// <param name="Workloads">The workloads in the order in which to show them.</param>
public sealed record ConsolidatedContent(DateOnly AsOf, ImmutableArray<ConsolidatedWorkload> Workloads);

/// <summary>A workload with its risks over all lenses.</summary>
/// <param name="Name">Name of the workload.</param>
/// <param name="UpdatedAt">The day of the last change; null when unknown.</param>
/// <param name="Lenses">How many lenses are applied.</param>
/// <param name="Risks">Its questions by risk over all lenses.</param>
/// <param name="Pillars">Its questions by risk in each pillar of the framework.</param>
public sealed record ConsolidatedWorkload(string Name, DateOnly? UpdatedAt, int Lenses, RiskCounts Risks, ImmutableArray<ConsolidatedPillar> Pillars);

/// <summary>A pillar of a workload.</summary>
/// <param name="Name">Name of the pillar.</param>
/// <param name="Risks">Its questions by risk.</param>
public sealed record ConsolidatedPillar(string Name, RiskCounts Risks);
