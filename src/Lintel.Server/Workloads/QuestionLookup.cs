using Lintel.Framework.Definitions;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Workloads;

/// <summary>Finds what a request names within a lens. AWS answers a name that the lens does not have as a mistake in the request, not as a thing that is gone.</summary>
internal static class QuestionLookup
{
    public static (PillarDefinition Pillar, QuestionDefinition Question) Question(LensDefinition lens, string id)
    {
        foreach (var pillar in lens.Pillars)
        {
            if (pillar.Questions.FirstOrDefault(question => question.Id == id) is { } question)
                return (pillar, question);
        }

        throw ValidationException.Of("QuestionId", $"No question with ID {id} was found.");
    }

    public static PillarDefinition Pillar(LensDefinition lens, string id, string field = "PillarId") =>
        lens.PillarOrNull(id) ?? throw ValidationException.Of(field, $"No pillar with ID {id} was found.");
}
