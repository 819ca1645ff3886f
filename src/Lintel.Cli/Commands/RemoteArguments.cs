using System.CommandLine;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Lintel.Cli.Hosting;
using Lintel.Cli.Remote;

namespace Lintel.Cli.Commands;

/// <summary>The options of the commands that call the API, with the names and the environment variables that the AWS CLI has for them.</summary>
internal sealed class RemoteArguments
{
    private readonly Option<string?> _endpoint = new("--endpoint-url") { Description = "Where the API is. Default: $AWS_ENDPOINT_URL_WELLARCHITECTED, $AWS_ENDPOINT_URL, else AWS." };
    private readonly Option<string?> _region = new("--region") { Description = "Region of the workload. Default: $AWS_REGION, $AWS_DEFAULT_REGION, else the profile's." };
    private readonly Option<string?> _profile = new("--profile") { Description = "Profile of AWS's configuration files to sign in with. Default: AWS's chain of credentials." };

    public void AddTo(Command command)
    {
        command.Options.Add(_endpoint);
        command.Options.Add(_region);
        command.Options.Add(_profile);
    }

    /// <summary>Does work with the API; says what is missing for that, or what the API refused.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<WorkloadClient, Task<int>> work, CancellationToken cancel)
    {
        var (connected, problem) = await ConnectAsync(parsed);
        if (connected is null)
            return Fault.Say(problem ?? "The API cannot be called.");
        using var api = connected;
        try
        {
            return await work(new(api, cancel));
        }
        catch (ApiFault fault)
        {
            return Fault.Say(fault.Message);
        }
        catch (HttpRequestException error)
        {
            return Fault.Say($"The API cannot be reached: {error.Message}");
        }
    }

    private static string? ProfileRegion(string? profile) =>
        new CredentialProfileStoreChain().TryGetProfile(profile ?? "default", out var found) ? found.Region?.SystemName : null;

    /// <summary>A client, or what is missing for one.</summary>
    private async Task<(ApiClient? Client, string? Problem)> ConnectAsync(ParseResult parsed)
    {
        var profile = parsed.GetValue(_profile) ?? Variables.OrNull("AWS_PROFILE");
        var region = parsed.GetValue(_region) ?? Variables.OrNull("AWS_REGION") ?? Variables.OrNull("AWS_DEFAULT_REGION") ?? ProfileRegion(profile);
        if (region is null)
            return (null, "No Region is given: use --region, AWS_REGION or a profile that has one.");
        var endpoint = parsed.GetValue(_endpoint) ?? Variables.OrNull("AWS_ENDPOINT_URL_WELLARCHITECTED") ?? Variables.OrNull("AWS_ENDPOINT_URL")
            ?? $"https://wellarchitected.{region}.amazonaws.com";
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return (null, $"\"{endpoint}\" is no address of an API.");
        try
        {
            var source = parsed.GetValue(_profile) is { } named
                ? new CredentialProfileStoreChain().TryGetAWSCredentials(named, out var found) ? found : null
                : await new DefaultAWSCredentialsIdentityResolver().ResolveIdentityAsync(null);
            if (source is null)
                return (null, $"There is no profile \"{profile}\".");
            var credentials = await source.GetCredentialsAsync();
            return (new(url, region, new(credentials.AccessKey, credentials.SecretKey, credentials.Token)), null);
        }
        catch (Exception error) when (error is AmazonClientException or InvalidOperationException)
        {
            return (null, $"There are no credentials: {error.Message}");
        }
    }
}
