using System.Collections.Immutable;
using System.Globalization;

namespace Lintel.Language.Edits;

/// <summary>A value that an edit writes, the same in every format.</summary>
public sealed record EditValue
{
    private EditValue(EditValueKind kind, string text) => (Kind, Text) = (kind, text);

    public EditValueKind Kind { get; }

    /// <summary>The value as text without quotes; empty for a list.</summary>
    public string Text { get; }

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<string> Items { get; private init; } = [];

    public static EditValue Of(bool flag) => new(EditValueKind.Literal, flag ? "true" : "false");

    public static EditValue Of(long number) => new(EditValueKind.Literal, number.ToString(CultureInfo.InvariantCulture));

    public static EditValue Of(string text) => new(EditValueKind.Text, text);

    public static EditValue Of(ImmutableArray<string> items) => new(EditValueKind.List, "") { Items = items };

    /// <summary>What another resource of the same module gives: <c>aws_s3_bucket.shop.id</c>.</summary>
    public static EditValue Reference(string expression) => new(EditValueKind.Reference, expression);

    /// <summary>The value as text where the format wants one, as in a list of keys and values.</summary>
    public EditValue AsText() => Kind == EditValueKind.Literal ? Of(Text) : this;

    public bool Equals(EditValue? other) => other is not null && Kind == other.Kind && Text == other.Text && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => HashCode.Combine(Kind, Text, Items.Length);

    public override string ToString() => Kind == EditValueKind.List ? string.Join(", ", Items) : Text;
}

/// <summary>What a written value is.</summary>
public enum EditValueKind
{
    /// <summary>A flag or a number.</summary>
    Literal,
    Text,
    List,
    Reference,
}
