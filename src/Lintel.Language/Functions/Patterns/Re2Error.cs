namespace Lintel.Language.Functions.Patterns;

/// <summary>Why a pattern is not read any further: it is faulty, or it is more than can be translated.</summary>
/// <param name="Message">As the end of a sentence.</param>
/// <param name="IsFault">True when Terraform would refuse the pattern too.</param>
internal sealed record Re2Error(string Message, bool IsFault);
