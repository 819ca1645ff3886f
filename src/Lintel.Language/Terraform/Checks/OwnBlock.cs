using System.Collections.Immutable;

namespace Lintel.Language.Terraform.Checks;

/// <summary>What a block of Terraform's own language takes.</summary>
internal sealed class OwnBlock
{
    private static readonly OwnBlock Condition = new("condition! error_message!", "");
    private static readonly OwnBlock Lifecycle = new("create_before_destroy enabled ignore_changes prevent_destroy replace_triggered_by", "postcondition precondition");

    private static readonly OwnBlock Connection = new(
        "agent agent_identity bastion_certificate bastion_host bastion_host_key bastion_password bastion_port bastion_private_key bastion_user cacert certificate "
        + "host! host_key https insecure password port private_key proxy_host proxy_port proxy_scheme proxy_user_name proxy_user_password script_path target_platform timeout type use_ntlm user", "");

    private static readonly ImmutableSortedDictionary<string, OwnBlock> Known = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, OwnBlock>
    {
        ["assert"] = Condition,
        ["check"] = new("", "assert data"),
        ["connection"] = Connection,
        // What Terraform calls id is an identity of several parts since version 1.12.
        ["import"] = new("for_each id identity provider to!", ""),
        ["lifecycle"] = Lifecycle,
        ["moved"] = new("from! to!", ""),
        ["output"] = new("depends_on description ephemeral sensitive value!", "precondition"),
        ["postcondition"] = Condition,
        ["precondition"] = Condition,
        ["provisioner file"] = Provisioner("content destination! source"),
        ["provisioner local-exec"] = Provisioner("command! environment interpreter quiet working_dir"),
        ["provisioner remote-exec"] = Provisioner("inline script scripts"),
        ["removed"] = new("from!", "connection lifecycle provisioner"),
        ["removed lifecycle"] = new("destroy", ""),
        ["required_providers"] = new("", "") { TakesAnyArgument = true },
        // The block "encryption" is OpenTofu's.
        ["terraform"] = new("experiments language required_version", "backend cloud encryption provider_meta required_providers"),
        ["validation"] = Condition,
        ["variable"] = new("default deprecated description ephemeral nullable sensitive type", "validation"),
    });

    private OwnBlock(string arguments, string blocks)
    {
        Arguments = [.. Words(arguments).Select(word => word.TrimEnd('!'))];
        Required = [.. Words(arguments).Where(word => word.EndsWith('!')).Select(word => word.TrimEnd('!'))];
        Blocks = [.. Words(blocks)];
    }

    public ImmutableArray<string> Arguments { get; }

    /// <summary>Arguments that must be there.</summary>
    public ImmutableArray<string> Required { get; }

    public ImmutableArray<string> Blocks { get; }

    /// <summary>Whether its arguments are names that a person chose.</summary>
    public bool TakesAnyArgument { get; private init; }

    public static IEnumerable<string> Provisioners => Known.Keys.Where(key => key.StartsWith("provisioner ", StringComparison.Ordinal)).Select(key => key.Split(' ')[1]);

    /// <param name="type">The block's type.</param>
    /// <param name="around">The type of the block around it, or the label of a provisioner.</param>
    public static OwnBlock? FindOrNull(string type, string around = "") => Known.GetValueOrDefault($"{around} {type}") ?? Known.GetValueOrDefault(type);

    public static OwnBlock? ProvisionerOrNull(string label) => Known.GetValueOrDefault($"provisioner {label}");

    private static OwnBlock Provisioner(string arguments) => new(arguments + " on_failure when", "connection");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
