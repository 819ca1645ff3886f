namespace Lintel.Language.Terraform;

/// <summary>What a root folder is to a review.</summary>
public enum TerraformRootKind
{
    /// <summary>Deployed as it stands.</summary>
    Root,

    /// <summary>Made to be called or to show how: it has no provider and open variables, or it is part of a library.</summary>
    Module,
}

/// <summary>A folder with Terraform files that no local module call names.</summary>
/// <param name="Path">The folder within the tree.</param>
/// <param name="Kind">Whether it is deployed or called.</param>
public sealed record TerraformRoot(string Path, TerraformRootKind Kind);
