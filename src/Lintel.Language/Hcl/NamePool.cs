namespace Lintel.Language.Hcl;

/// <summary>
/// Gives one string for equal names. The words that nearly every file uses are shared by all files; the others are kept in a table of fixed
/// size in which a newer name displaces an older one, so that no choice of names can make it slow or large.
/// </summary>
internal sealed class NamePool
{
    private const int CommonSize = 1024;

    private static readonly string?[] Common = Fill(
        "access aws aws_iam_policy_document aws_iam_role aws_instance aws_s3_bucket aws_security_group aws_subnet aws_vpc bucket can cidr_blocks cidr_block coalesce "
        + "concat condition content contains count create create_before_destroy data default default_tags depends_on description dynamic each effect egress "
        + "element enabled encryption_configuration endpoint engine engine_version environment error_message false flatten for_each format from_port "
        + "group_id iam_role_arn id identifiers ignore_changes ingress instance_type join jsonencode key kms_key_id length lifecycle local locals lookup "
        + "merge module name name_prefix null nullable number object optional output path policy port principals prevent_destroy protocol provider "
        + "providers region required_providers required_version resource resources role root security_group_ids security_groups self sensitive sid "
        + "source source_arn statement statements string subnet_id subnet_ids tags terraform this to_port toset true try type val validation value values "
        + "var variable variables version vpc_id vpc_security_group_ids");

    private readonly string?[] _own;

    public NamePool(int textLength) =>
        _own = new string?[Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(textLength / 64)), 16, 4096)];

    public string Intern(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        if (Common[hash & (CommonSize - 1)] is { } common && name.SequenceEqual(common))
            return common;
        ref var own = ref _own[hash & (uint)(_own.Length - 1)];
        if (own is not null && name.SequenceEqual(own))
            return own;
        return own = name.ToString();
    }

    private static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name)
            hash = (hash ^ c) * 0x01000193;
        return hash ^ (hash >> 15);
    }

    private static string?[] Fill(string words)
    {
        var table = new string?[CommonSize];
        foreach (var word in words.Split(' '))
            table[Hash(word) & (CommonSize - 1)] = word;
        return table;
    }
}
