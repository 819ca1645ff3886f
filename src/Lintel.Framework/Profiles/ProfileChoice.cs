using System.Collections.Immutable;

namespace Lintel.Framework.Profiles;

/// <summary>What a question about the business offers, as in <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ProfileTemplateChoice.html">ProfileTemplateChoice</see>.</summary>
/// <param name="Id">Its lasting id.</param>
/// <param name="Title">What is chosen.</param>
/// <param name="Description">What it means.</param>
/// <param name="Priorities">Codes of the framework's questions, such as <c>REL09</c>, that matter most to who chooses it.</param>
public sealed record ProfileChoice(string Id, string Title, string Description, ImmutableArray<string> Priorities);
