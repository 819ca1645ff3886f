using Lintel.Framework.Reviews;
using Lintel.Server.Storage;

namespace Lintel.Server.Tests.Storage;

public sealed class DocumentJsonTests
{
    [Fact]
    public void An_answer_comes_back_as_it_was_also_where_it_says_no()
    {
        var answer = new Answer
        {
            QuestionId = "backups",
            SelectedChoices = ["backups_taken"],
            ChoiceAnswers = Answer.Empty("").ChoiceAnswers.Add("backups_tried", new(ChoiceStatus.Unselected, AnswerReason.None, "Next year")),
            IsApplicable = false,
            Reason = AnswerReason.OutOfScope,
        };
        DocumentJson.Read<Answer>(DocumentJson.Write(answer)).ShouldBe(answer);
    }
}
