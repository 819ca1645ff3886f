using Lintel.Server.Aws;
using Lintel.Server.Storage;

namespace Lintel.Server.Templates;

/// <summary>Keeps review templates, each with its reviews and answers as one document.</summary>
internal static class TemplateStore
{
    public static async Task<Template?> FindAsync(Session session, string arn, bool toChange = false) =>
        await session.FirstOrNullAsync<string>(
            "select document from review_templates where arn = @arn" + (toChange ? session.ForUpdate : ""), new { arn }) is { } document
            ? DocumentJson.Read<Template>(document)
            : null;

    /// <summary>The caller's own templates.</summary>
    public static async Task<IReadOnlyList<Template>> OwnedAsync(Call call) => Read(await call.Session.QueryAsync<string>(
        "select document from review_templates where owner = @Account and region = @Region", new { call.Account, call.Region }));

    /// <summary>The templates with these ARNs.</summary>
    public static async Task<IReadOnlyList<Template>> AllAsync(Session session, IReadOnlyCollection<string> arns) => arns.Count == 0
        ? []
        : Read(await session.QueryAsync<string>("select document from review_templates where arn in @arns", new { arns = arns.ToArray() }));

    /// <summary>The templates that have a review through a custom lens, to change them.</summary>
    public static async Task<IReadOnlyList<Template>> ThroughAsync(Session session, string lensArn) => Read(await session.QueryAsync<string>(
        "select document from review_templates where document like @pattern order by arn" + session.ForUpdate, new { pattern = $"%\"{lensArn}\"%" }));

    public static async Task<bool> IsNameTakenAsync(Call call, string name, string exceptArn = "") => await call.Session.ScalarAsync<long>(
        "select count(*) from review_templates where owner = @Account and region = @Region and name_key = @key and arn <> @exceptArn",
        new { call.Account, call.Region, key = Names.Key(name), exceptArn }) > 0;

    public static Task InsertAsync(Session session, Template template) => session.ExecuteAsync(
        """
        insert into review_templates (arn, owner, region, name, name_key, document, updated_at)
        values (@Arn, @Owner, @Region, @Name, @key, @document, @at)
        """,
        Row(template));

    public static Task UpdateAsync(Session session, Template template) => session.ExecuteAsync(
        "update review_templates set name = @Name, name_key = @key, document = @document, updated_at = @at where arn = @Arn", Row(template));

    public static Task DeleteAsync(Session session, string arn) => session.ExecuteAsync("delete from review_templates where arn = @arn", new { arn });

    private static IReadOnlyList<Template> Read(IEnumerable<string> documents) => [.. documents.Select(DocumentJson.Read<Template>)];

    private static object Row(Template template) => new
    {
        template.Arn,
        template.Owner,
        template.Region,
        template.Name,
        key = Names.Key(template.Name),
        document = DocumentJson.Write(template),
        at = template.UpdatedAt.ToUnixTimeMilliseconds(),
    };
}
