namespace Lintel.Language.Resources;

/// <summary>The language a resource was written in. Defaults and names belong to a dialect.</summary>
public enum Dialect
{
    Terraform,
    CloudFormation,
}
