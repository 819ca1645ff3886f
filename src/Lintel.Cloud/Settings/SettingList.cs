using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Lintel.Cloud.Settings;

/// <summary>
/// A list of nested blocks, satellites or values that says whether it is complete. Any and All are three-valued over it.
/// <c>default(SettingList&lt;T&gt;)</c> is empty and not complete: nothing is known of it.
/// </summary>
public readonly struct SettingList<T> : IEnumerable<T>
{
    private readonly ImmutableArray<T> _items;

    internal SettingList(ImmutableArray<T> items, bool isComplete, string? reason = null) =>
        (_items, IsComplete, Reason) = (items, isComplete, reason);

    /// <summary>The members that are certain to exist.</summary>
    public ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>False when there may be members that are not among <see cref="Items"/>.</summary>
    public bool IsComplete { get; }

    /// <summary>Why the list is not complete.</summary>
    public string? Reason { get; }

    public Verdict IsEmpty => Items.Length > 0 ? Verdict.Fail : IsComplete ? Verdict.Pass : Verdict.Unknown;

    private Verdict Rest => IsComplete ? Verdict.Pass : Verdict.Unknown;

    /// <summary>Whether one member is as asked.</summary>
    public Verdict Any(Func<T, Verdict> question)
    {
        var any = Verdict.Fail;
        foreach (var item in Items)
            any |= question(item);
        return any | !Rest;
    }

    /// <summary>Whether every member is as asked; passes for an empty list.</summary>
    public Verdict All(Func<T, Verdict> question)
    {
        var all = Verdict.Pass;
        foreach (var item in Items)
            all &= question(item);
        return all & Rest;
    }

    /// <summary>Whether there are at least so many members.</summary>
    public Verdict HasAtLeast(int count) => Items.Length >= count ? Verdict.Pass : IsComplete ? Verdict.Fail : Verdict.Unknown;

    public SettingList<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        var results = new TResult[Items.Length];
        for (var i = 0; i < results.Length; i++)
            results[i] = selector(Items[i]);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(results), IsComplete, Reason);
    }

    /// <summary>The members of all members' lists.</summary>
    public SettingList<TResult> SelectMany<TResult>(Func<T, SettingList<TResult>> selector)
    {
        var lists = Items.Select(selector).ToList();
        return new([.. lists.SelectMany(list => list.Items)], IsComplete && lists.TrueForAll(list => list.IsComplete),
            Reason ?? lists.Select(list => list.Reason).FirstOrDefault(reason => reason is not null));
    }

    /// <summary>The members that are as asked; those that may be leave the result incomplete.</summary>
    public SettingList<T> Where(Func<T, Verdict> question)
    {
        var kept = ImmutableArray.CreateBuilder<T>();
        var complete = IsComplete;
        foreach (var item in Items)
        {
            var kind = question(item).Kind;
            if (kind == VerdictKind.Pass)
                kept.Add(item);
            complete &= kind != VerdictKind.Unknown;
        }

        return new SettingList<T>(kept.ToImmutable(), complete, Reason ?? (complete ? null : "it is not known which members count"));
    }

    public SettingList<T> Concat(SettingList<T> other) =>
        new([.. Items, .. other.Items], IsComplete && other.IsComplete, Reason ?? other.Reason);

    /// <summary>A list whose members are all known.</summary>
    public static SettingList<T> Of(IEnumerable<T> items) => new([.. items], true);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
