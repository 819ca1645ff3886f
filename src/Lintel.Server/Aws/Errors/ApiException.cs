using System.Collections.Immutable;

namespace Lintel.Server.Aws.Errors;

/// <summary>
/// A request that is refused, in the shape that
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/CommonErrors.html">AWS's clients</see> expect.
/// </summary>
public abstract class ApiException(int status, string type, string message) : Exception(message)
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; } = status;

    /// <summary>The error's name on the wire, such as <c>ValidationException</c>.</summary>
    public string Type { get; } = type;

    /// <summary>What the body carries beside the message.</summary>
    public virtual IEnumerable<KeyValuePair<string, object>> Members => [];
}

/// <summary>Something in the request is malformed or out of bounds.</summary>
public sealed class ValidationException(string message, string reason = "OTHER", ImmutableArray<InvalidField> fields = default)
    : ApiException(400, "ValidationException", message)
{
    public override IEnumerable<KeyValuePair<string, object>> Members =>
        fields.IsDefaultOrEmpty ? [new("Reason", reason)] : [new("Reason", reason), new("Fields", fields)];

    /// <summary>A single member whose value cannot be taken.</summary>
    public static ValidationException Of(string field, string message) => new(message, "FIELD_VALIDATION_FAILED", [new(field, message)]);
}

/// <summary>A member of a request and what is wrong with it.</summary>
public sealed record InvalidField(string Name, string Message);

/// <summary>What the request names does not exist, or the caller may not know that it does.</summary>
public sealed class ResourceNotFoundException(string resourceType, string resourceId)
    : ApiException(404, "ResourceNotFoundException", $"There is no {resourceType} \"{resourceId}\".")
{
    public override IEnumerable<KeyValuePair<string, object>> Members => [new("ResourceId", resourceId), new("ResourceType", resourceType)];
}

/// <summary>The request contradicts what is already there.</summary>
public sealed class ConflictException(string message, string resourceType, string resourceId) : ApiException(409, "ConflictException", message)
{
    public override IEnumerable<KeyValuePair<string, object>> Members => [new("ResourceId", resourceId), new("ResourceType", resourceType)];
}

/// <summary>The caller may see the resource and not do this to it.</summary>
public sealed class AccessDeniedException(string message) : ApiException(403, "AccessDeniedException", message);

/// <summary>A limit on the number of things is reached.</summary>
public sealed class ServiceQuotaExceededException(string message, string quotaCode, string resourceType, string resourceId)
    : ApiException(402, "ServiceQuotaExceededException", message)
{
    public override IEnumerable<KeyValuePair<string, object>> Members =>
    [
        new("ResourceId", resourceId), new("ResourceType", resourceType), new("QuotaCode", quotaCode), new("ServiceCode", "wellarchitected"),
    ];
}

/// <summary>The caller sends more requests than the server takes.</summary>
public sealed class ThrottlingException(string message = "Too many requests. Wait and send the request again.", int retryAfter = 1)
    : ApiException(429, "ThrottlingException", message)
{
    /// <summary>After how many seconds it is worth trying again.</summary>
    public int RetryAfter { get; } = retryAfter;

    public override IEnumerable<KeyValuePair<string, object>> Members => [new("ServiceCode", "wellarchitected")];
}

/// <summary>Who sent the request is not proven: the signature, the session or the password is missing, malformed, out of date or wrong.</summary>
public sealed class SignatureException(int status, string type, string message) : ApiException(status, type, message);

/// <summary>The body is longer than any request of the API can be.</summary>
public sealed class RequestTooLargeException(int mostBytes)
    : ApiException(413, "RequestEntityTooLargeException", mostBytes < 1024 * 1024 ? $"The body is longer than {mostBytes / 1024} KiB." : $"The body is longer than {mostBytes / 1024 / 1024} MiB.");

/// <summary>The request breaks HTTP itself, or its body came too slowly.</summary>
public sealed class MalformedRequestException(int status, string message) : ApiException(status, "SerializationException", message);

/// <summary>Nobody is signed in, and these are the ways to do so.</summary>
public sealed class NotSignedInException(ImmutableArray<string> methods) : ApiException(401, "NotAuthorizedException", "Nobody is signed in.")
{
    public override IEnumerable<KeyValuePair<string, object>> Members => [new("SignInWith", methods)];
}

/// <summary>Something else that the request needs does not answer.</summary>
public sealed class UnavailableException(string message) : ApiException(503, "ServiceUnavailableException", message);

/// <summary>A defect of ours. What happened is in the log, under the request's id.</summary>
public sealed class InternalServerException() : ApiException(500, "InternalServerException", "The request failed for a reason that is not its own.");
