using System.Globalization;
using Lintel.Cloud;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Tagging;

public sealed class ExpiryKept : Rule
{
    private static readonly string[] Keys =
        ["ExpiryDate", "Expiry", "Expires", "ExpiresOn", "ExpirationDate", "DeleteAfter", "DeleteOn", "DecommissionDate", "EndOfLife"];

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What is tagged with the day of its end does not outlive it",
        Fails = "By its own tag it should be gone",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost02.Bp06, OnPass.Supports, OnFailure.Refutes),
            new(Cost04.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Cost04.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var resource in architecture.Everything())
        {
            if (Array.Find(Keys, key => resource.Tags.Has(key).Kind == VerdictKind.Pass) is not { } key)
                continue;
            var end = resource.Tags[key];
            yield return new Judgement(resource, end.Satisfies(text => DayOrNull(text) is { } day && architecture.AsOf is { } today
                ? end.Is(_ => today <= day)
                : Verdict.Unknown), Evidence.Of(end));
        }
    }

    // Times of day and zones do not matter to a resource's life; what is no date says nothing.
    private static DateOnly? DayOrNull(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
