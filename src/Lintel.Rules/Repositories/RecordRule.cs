using System.Globalization;
using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

/// <summary>A check that the latest record of something that people do again and again is not old. Without any record nothing is said.</summary>
public abstract class RecordRule : Rule
{
    protected const int Year = 366;

    protected abstract FileKind[] Kinds { get; }

    /// <summary>For how many days a record counts.</summary>
    protected virtual int Days => Year;

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        if (architecture.Repository is not { } repository)
            yield break;
        var files = repository.Of(Kinds);
        if (files.OrderByDescending(file => file.Newest ?? DateOnly.MinValue).FirstOrDefault() is not { } latest)
            yield break;
        var found = latest.Newest is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"the latest date in `{latest.Path}` is {date:yyyy-MM-dd}")
            : $"no date stands in `{latest.Path}`";
        yield return new Judgement(null, latest.IsFresh(architecture.AsOf, Days), Evidence.Saying(found, latest.Location));
    }
}
