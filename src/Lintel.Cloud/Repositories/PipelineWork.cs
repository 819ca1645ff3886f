namespace Lintel.Cloud.Repositories;

/// <summary>What pipelines do, told by the words of commands and actions.</summary>
public sealed record PipelineWork
{
    private PipelineWork(params string[] words) => Words = words;

    /// <summary>Tries what is to be deployed: checks, unit tests, tests of infrastructure.</summary>
    public static PipelineWork Tests { get; } = new(
        "terraform test", "terraform validate", "tofu test", "tofu validate", "terragrunt validate", "run-all validate", "go test", "npm test", "npm run test", "npm t ",
        "yarn test", "pnpm test", "pytest", "dotnet test", "mvn test", "mvn verify", "mvn -b verify", "gradle test", "gradlew test", "gradlew check", "gradlew build",
        "cargo test", "make test", "make check", "cfn-lint", "cfn-guard", "sam validate", "terratest", "taskcat", "tox -e", "rspec", "phpunit", "jest", "vitest",
        "unittest", "dev test", "dev check", "rake test", "conftest");

    /// <summary>Brings a version into an environment.</summary>
    public static PipelineWork Deploys { get; } = new(
        "terraform apply", "tofu apply", "terragrunt apply", "run-all apply", "cdk deploy", "sam deploy", "cloudformation deploy", "cloudformation create-stack",
        "cloudformation update-stack", "cloudformation-github-deploy", "serverless deploy", "sls deploy", "pulumi up", "helm upgrade", "kubectl apply",
        "ecs update-service", "ecs-deploy-task-definition", "deploy create-deployment", "lambda update-function-code", "eb deploy", "make deploy", "make apply",
        "atlantis", "tfc-workflows", "argocd app sync");

    /// <summary>Shows what a change would do before it does it.</summary>
    public static PipelineWork Plans { get; } = new(
        "terraform plan", "tofu plan", "terragrunt plan", "run-all plan", "cdk diff", "create-change-set", "no-execute-changeset", "pulumi preview", "make plan", "atlantis");

    /// <summary>Looks for weaknesses in infrastructure as code.</summary>
    public static PipelineWork ScansInfrastructure { get; } = new(
        "checkov", "tfsec", "trivy", "kics", "terrascan", "snyk iac", "cfn-nag", "cfn_nag", "cfn-guard", "conftest", "regula run", "lintel review");

    /// <summary>Looks for weaknesses in programs, in what they are built from, or for secrets.</summary>
    public static PipelineWork ScansPrograms { get; } = new(
        "codeql", "semgrep", "sonar", "bandit", "gosec", "brakeman", "snyk test", "snyk code", "dependency-review", "npm audit", "pip-audit", "safety check", "grype",
        "osv-scanner", "dependency-check", "govulncheck", "--vulnerable", "cargo audit", "bundle audit", "gitleaks", "trufflehog", "detect-secrets", "git-secrets",
        "secret_detection", "sast.gitlab-ci", "/sast", "trivy fs", "trivy image");

    /// <summary>Says what a change will cost.</summary>
    public static PipelineWork EstimatesCost { get; } = new("infracost", "lintel cost");

    /// <summary>Waits for a person, or for the rules of an environment.</summary>
    public static PipelineWork Waits { get; } = new("environment:", "when: manual", "input message", "input(", "manual-approval", "type: approval");

    /// <summary>Runs at a time of day, rather than on a change.</summary>
    public static PipelineWork RunsOnSchedule { get; } = new("schedule:", "cron:", "cron(");

    /// <summary>Signs in to AWS with a key that does not expire.</summary>
    public static PipelineWork UsesKeys { get; } = new("aws_secret_access_key", "aws-secret-access-key");

    /// <summary>Signs in to AWS with a role for the time it runs.</summary>
    public static PipelineWork UsesRole { get; } = new("role-to-assume", "assume-role-with-web-identity", "aws_role_arn", "id_tokens:", "web-identity-token", "withaws(role");

    /// <summary>Tests on devices that are shared.</summary>
    public static PipelineWork UsesDeviceFarm { get; } = new("devicefarm", "device-farm", "browserstack", "saucelabs", "firebase test");

    /// <summary>Takes workflows, templates or scripts whose text stands somewhere else.</summary>
    internal static PipelineWork Calls { get; } = new("include:", "template:", "extends:", "library(", "@library", ".sh", "make ", "npm run ", "task ", "just ", "/.github/workflows/", "orbs:");

    /// <summary>The words, any of which tells.</summary>
    public IReadOnlyList<string> Words { get; }
}
