using Lintel.Cli.Hosting;
using Lintel.Language.Resources;
using Lintel.Language.Terraform;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.Terraform;

/// <summary>Plans and states as sources: Records/ holds what Terraform wrote for the configuration beside it.</summary>
public sealed class RecordTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Lintel.Tests", "Language", "Terraform", "Records", "queues");

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void A_record_holds_the_instances_that_its_configuration_gives(string file) =>
        Resolve(file).Addresses().Order(StringComparer.Ordinal).ShouldBe(Resolve("").Addresses().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void What_is_written_stands_where_the_configuration_writes_it(string file)
    {
        var source = Resolve(file);
        source.Get("aws_sqs_queue.r[1]").Header.ToString().ShouldBe("main.tf(23,1)");
        var engine = source.Get("aws_db_instance.db").Body.PropertyOrNull("engine").ShouldNotBeNull();
        engine.Place.ToString().ShouldBe("main.tf(65,12)");
        engine.IsWritten.ShouldBe(true);
    }

    [Fact]
    public void What_the_provider_filled_in_is_known_but_not_written()
    {
        var database = Resolve("plan.json").Get("aws_db_instance.db").Body;
        var isPublic = database.PropertyOrNull("publicly_accessible").ShouldNotBeNull();
        isPublic.Value.AsBool.ShouldBeFalse();
        isPublic.IsWritten.ShouldBe(false);
        database.PropertyOrNull("backup_retention_period").ShouldBeNull("the provider sets it after apply");
        database.PropertyOrNull("storage_encrypted").ShouldBeNull("nobody sets it");
        Resolve("terraform.tfstate").Value("aws_db_instance.db", "backup_retention_period").AsNumber.ToString().ShouldBe("0");
    }

    [Theory]
    [InlineData("plan.json", "aws_sqs_queue.q", "kms_master_key_id", "aws_kms_key.k")]
    [InlineData("plan.json", "aws_sqs_queue_policy.r[1]", "queue_url", "aws_sqs_queue.r[1]")]
    [InlineData("plan.json", "module.m[\"x\"].aws_sns_topic.t", "kms_master_key_id", "aws_kms_key.k")]
    [InlineData("plan.json", "aws_sns_topic_policy.tp", "arn", "module.m[\"x\"].aws_sns_topic.t")]
    [InlineData("terraform.tfstate", "aws_sqs_queue.q", "kms_master_key_id", "aws_kms_key.k")]
    [InlineData("terraform.tfstate", "aws_sqs_queue_policy.r[1]", "queue_url", "aws_sqs_queue.r[1]")]
    [InlineData("terraform.tfstate", "aws_sns_topic_policy.tp", "arn", "module.m[\"x\"].aws_sns_topic.t")]
    public void References_lead_where_the_configuration_leads_them(string file, string address, string property, string target) =>
        Resolve(file).Value(address, property).DeepMarks().References.ShouldBe([target]);

    [Theory]
    [InlineData("plan.json", "aws_sqs_queue_policy.r[1]", "queue_url", "aws_sqs_queue.r[1]")]
    [InlineData("plan.json", "module.m[\"x\"].aws_sns_topic.t", "kms_master_key_id", "aws_kms_key.k")]
    [InlineData("plan.json", "aws_sns_topic_policy.tp", "arn", "module.m[\"x\"].aws_sns_topic.t")]
    [InlineData("terraform.tfstate", "aws_sqs_queue.q", "kms_master_key_id", "aws_kms_key.k")]
    [InlineData("terraform.tfstate", "aws_sqs_queue_policy.r[1]", "queue_url", "aws_sqs_queue.r[1]")]
    [InlineData("terraform.tfstate", "aws_sns_topic_policy.tp", "arn", "module.m[\"x\"].aws_sns_topic.t")]
    [InlineData("shown.json", "aws_security_group.sg", "vpc_id", "aws_vpc.v")]
    public void Without_its_configuration_a_record_still_tells_references(string file, string address, string property, string target) =>
        Alone(file).Value(address, property).DeepMarks().References.ShouldBe([target]);

    [Fact]
    public void A_reference_through_a_local_is_not_told_by_a_plan_alone()
    {
        var key = Alone("plan.json").Value("aws_sqs_queue.q", "kms_master_key_id");
        key.IsUnknown.ShouldBeTrue();
        key.DeepMarks().References.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    public void Blocks_that_a_dynamic_block_made_are_there(string file)
    {
        var rules = Alone(file).Get("aws_security_group.sg").Body.Blocks("ingress");
        rules.IsComplete.ShouldBeTrue();
        rules.Items.Select(rule => rule.PropertyOrNull("from_port")?.Value.AsNumber.ToString()).ShouldBe(["443", "80"]);
    }

    [Fact]
    public void Blocks_that_nobody_may_have_written_leave_the_list_open_where_the_configuration_is_not_here()
    {
        Alone("plan.json").Get("aws_security_group.empty").Body.Blocks("ingress").IsComplete.ShouldBeFalse();
        Resolve("plan.json").Get("aws_security_group.empty").Body.Blocks("ingress").IsComplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("terraform.tfstate")]
    [InlineData("shown.json")]
    public void A_secret_that_may_never_have_been_written_down_is_not_read(string file)
    {
        var password = Alone(file).Value("aws_db_instance.db", "password");
        password.IsUnknown.ShouldBeTrue();
        password.IsSensitive.ShouldBeTrue();
    }

    [Fact]
    public void Tags_of_the_provider_and_its_region_are_told()
    {
        var queue = Alone("plan.json").Get("aws_sqs_queue.q");
        queue.DefaultTags.ShouldNotBeNull().Value.AsMap["Owner"].AsString.ShouldBe("me");
        queue.Region.ShouldBe("eu-west-1");
        Alone("terraform.tfstate").Get("aws_sqs_queue.q").Region.ShouldBe("eu-west-1");
    }

    [Fact]
    public void Values_stand_on_their_own_line_where_the_configuration_is_not_here()
    {
        var property = Alone("terraform.tfstate").Get("aws_db_instance.db").Body.PropertyOrNull("storage_encrypted").ShouldNotBeNull();
        property.Place.File.Line(property.Place.Start.Line).ToString().Trim().ShouldBe("\"storage_encrypted\": false,");
    }

    [Theory]
    [InlineData("""{"version": 3, "serial": 1, "modules": []}""", "old-state")]
    [InlineData("""{"version": 5, "serial": 1, "resources": []}""", "newer-format")]
    [InlineData("""{"serial": 1, "meta": {"key_provider.x": ""}, "encrypted_data": "AAAA", "encryption_version": "v0"}""", "encrypted-state")]
    [InlineData("""{"format_version": "2.0", "planned_values": {}}""", "newer-format")]
    [InlineData("{\"@level\":\"info\",\"@message\":\"Terraform 1.11.4\",\"type\":\"version\"}\n{\"@level\":\"info\",\"@message\":\"aws_sqs_queue.q: Plan to create\"}\n", "plan-log")]
    [InlineData("PK\u0003\u0004 tfplan", "binary-plan")]
    [InlineData("""{"version": 4, "serial": 1, "resources": [""", "invalid-json")]
    [InlineData("""{"version": 4, "serial": 1, "resources": [}""", "invalid-json")]
    public void What_is_meant_to_be_a_record_and_cannot_be_read_says_why(string text, string code)
    {
        TerraformRecords.IsRecord(new MemoryTree("# file: it.json\n" + text), "it.json", out var fault).ShouldBeFalse();
        fault.ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("""{"a": 1}""")]
    [InlineData("""{"version": 4}""")]
    public void Another_file_is_no_record(string text)
    {
        TerraformRecords.IsRecord(new MemoryTree("# file: it.json\n" + text), "it.json", out var fault).ShouldBeFalse();
        fault.ShouldBeNull();
    }

    [Fact]
    public void A_fault_of_the_text_has_its_line()
    {
        TerraformRecords.IsRecord(new MemoryTree("""
            # file: terraform.tfstate
            {
              "version": 4,
              "serial": tru
            }
            """), "terraform.tfstate", out var fault).ShouldBeFalse();
        fault.ShouldNotBeNull().Subject.ShouldNotBeNull().ToString().ShouldBe("terraform.tfstate(4,13)");
    }

    [Fact]
    public void Deposed_objects_are_gone_and_an_empty_text_is_nothing_written()
    {
        var source = Text("terraform.tfstate", """
            {"version": 4, "serial": 1, "resources": [{"mode": "managed", "type": "aws_sqs_queue", "name": "q", "instances": [
              {"attributes": {"name": "new", "kms_master_key_id": ""}},
              {"deposed": "0a1b2c3d", "attributes": {"name": "old"}}]}]}
            """);
        source.Addresses().ShouldBe(["aws_sqs_queue.q"]);
        source.Text("aws_sqs_queue.q", "name").ShouldBe("new");
        source.Get("aws_sqs_queue.q").Body.PropertyOrNull("kms_master_key_id").ShouldBeNull();
    }

    [Fact]
    public void Of_a_name_that_stands_twice_the_last_counts_and_is_said()
    {
        var source = Text("terraform.tfstate", """
            {"version": 4, "serial": 1, "resources": [{"mode": "managed", "type": "aws_sqs_queue", "name": "q", "instances": [
              {"attributes": {"name": "a", "name": "b"}}]}]}
            """);
        source.Text("aws_sqs_queue.q", "name").ShouldBe("b");
        source.Codes().ShouldBe(["duplicate-key"]);
    }

    [Theory]
    [InlineData("\"errored\": true")]
    [InlineData("\"complete\": false")]
    [InlineData("\"deferred_changes\": [{\"reason\": \"resource_config_unknown\"}]")]
    public void A_plan_of_a_part_leaves_the_world_open(string sign)
    {
        var source = Text("plan.json", $$$$"""
            {"format_version": "1.2", {{{{sign}}}}, "planned_values": {"root_module": {"resources": [
              {"address": "aws_sqs_queue.q", "mode": "managed", "type": "aws_sqs_queue", "name": "q", "values": {"name": "q"}}]}}}
            """);
        source.Incomplete.ShouldNotBeNull();
        source.Codes().ShouldBe(["partial-plan"]);
    }

    [Fact]
    public void A_plan_without_planned_values_is_read_from_its_changes()
    {
        var source = Text("plan.json", """
            {"plan_format_version": "1.2", "resource_changes": [
              {"address": "aws_sqs_queue.gone", "mode": "managed", "type": "aws_sqs_queue", "name": "gone", "change": {"actions": ["delete"], "after": null}},
              {"address": "aws_sqs_queue.q[\"a.b\"]", "index": "a.b", "mode": "managed", "type": "aws_sqs_queue", "name": "q",
               "change": {"actions": ["create"], "after": {"name": "q"}, "after_unknown": {"arn": true}}}]}
            """);
        source.Addresses().ShouldBe(["aws_sqs_queue.q[\"a.b\"]"]);
        source.Get("aws_sqs_queue.q[\"a.b\"]").ConfigurationAddress.ShouldBe("aws_sqs_queue.q");
    }

    [Theory]
    [InlineData("{\"version\":4,\"serial\":1,\"resources\":[1,null,\"x\",{},{\"mode\":\"managed\"},{\"mode\":\"managed\",\"type\":\"aws_sqs_queue\",\"name\":\"q\",\"instances\":[3,{},{\"attributes\":[]}]}]}")]
    [InlineData("{\"version\":4,\"serial\":1,\"resources\":{\"a\":1}}")]
    [InlineData("{\"format_version\":\"1.2\",\"planned_values\":{\"root_module\":{\"resources\":[{\"address\":1},{\"address\":\"[[[\",\"mode\":\"managed\",\"type\":\"t\",\"name\":\"n\",\"values\":7}],\"child_modules\":[[],{\"resources\":0}]}},\"configuration\":[],\"resource_changes\":{}}")]
    [InlineData("{\"format_version\":\"1.2\",\"planned_values\":[],\"prior_state\":{\"values\":3},\"variables\":[1]}")]
    [InlineData("{\"format_version\":\"1.0\",\"values\":\"\\ud800\"}")]
    public void Records_that_nothing_wrote_end_without_an_exception(string text)
    {
        var source = Text("it.json", text);
        foreach (var resource in source.Resources)
            resource.Body.Names.ShouldNotBeNull();
        source.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void Deep_nesting_is_refused() => Fault(new string('[', 100_000)).ShouldBe("too deeply");

    [Fact]
    public void Nesting_that_a_provider_may_need_is_read()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200);
        Text("s.tfstate", $$$"""
            {"version": 4, "serial": 1, "resources": [{"mode": "managed", "type": "other_thing", "name": "x", "instances": [{"attributes": {"deep": {{{deep}}}}}]}]}
            """).Value("other_thing.x", "deep").IsKnown.ShouldBeTrue();
    }

    private static string Fault(string text) =>
        TerraformRecords.IsRecord(new MemoryTree($"# file: it.json\n{{\"version\": 4, \"serial\": {text}"), "it.json", out var fault) || fault is null
            ? "" : fault.Detail.Contains("too deeply", StringComparison.Ordinal) ? "too deeply" : fault.Detail;

    /// <summary>The file with the configuration beside it, or that configuration itself.</summary>
    private static ResolvedSource Resolve(string file) => file.Length == 0
        ? TerraformResolver.Resolve(new DiskTree(Folder), "", TerraformOptions.Default, new EvaluationBudget())
        : TerraformRecords.Resolve(new DiskTree(Folder), file, TerraformOptions.Default, null, new EvaluationBudget());

    private static ResolvedSource Alone(string file) => Text(file, File.ReadAllText(Path.Combine(Folder, file)));

    private static ResolvedSource Text(string file, string text) =>
        TerraformRecords.Resolve(new MemoryTree($"# file: {file}\n{text}"), file, TerraformOptions.Default, null, new EvaluationBudget());
}
