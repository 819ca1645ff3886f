using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>Where a function's or layer's code lies.</summary>
internal static class FunctionCode
{
    private const string Store = "s3://";

    /// <summary>The code of a function; null where it lies beside the template and is uploaded before the deployment.</summary>
    public static MapNode? Of(ServerlessResource function) =>
        function["ImageUri"] is { } image ? Make.Map(image.Place, ("ImageUri", image))
        : function["InlineCode"] is { } text ? Make.Map(text.Place, ("ZipFile", text))
        : Stored(function["CodeUri"]);

    /// <summary>A place in S3, as an address or in parts.</summary>
    public static MapNode? Stored(Node? location)
    {
        if (location is ScalarNode { Text: var text } && text.StartsWith(Store, StringComparison.Ordinal) && text.IndexOf('/', Store.Length) is var slash and > 0)
            return Make.Map(location.Place, ("S3Bucket", Make.Text(text[Store.Length..slash], location.Place)), ("S3Key", Make.Text(text[(slash + 1)..], location.Place)));
        return location is MapNode { CallOrNull: null } parts
            ? Make.Map(parts.Place, ("S3Bucket", parts.ValueOrNull("Bucket")), ("S3Key", parts.ValueOrNull("Key")), ("S3ObjectVersion", parts.ValueOrNull("Version")))
            : null;
    }
}
