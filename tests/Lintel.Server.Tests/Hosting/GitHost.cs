using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lintel.Server.Tests.Hosting;

/// <summary>A host of one repository over https, certified by nobody but itself, which asks for a user and a token.</summary>
internal sealed class GitHost : IAsyncDisposable
{
    public const string Name = "git.example.test";
    public const string Authorization = "Basic YW5uYTp0b2tlbi0x";

    private readonly WebApplication _application;
    private readonly string _folder = Directory.CreateTempSubdirectory("lintel-git-host-").FullName;

    public GitHost(GitFolder repository)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        AuthorityFile = Path.Combine(_folder, "ca.pem");
        File.WriteAllText(AuthorityFile, certificate.ExportCertificatePem());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        _application = builder.Build();
        _application.Run(context => AnswerAsync(context, repository.Path));
    }

    public string AuthorityFile { get; }

    /// <summary>Where the repository is, once the host is started; <c>moved.git</c> beside it leads elsewhere.</summary>
    public string Url => $"https://{Name}:{new Uri(_application.Urls.First()).Port}/infra.git";

    /// <summary>The tokens that were shown.</summary>
    public List<string> Shown { get; } = [];

    public async Task<GitHost> StartAsync()
    {
        await _application.StartAsync();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AnswerAsync(HttpContext context, string repository)
    {
        Shown.Add(context.Request.Headers.Authorization.ToString());
        if (context.Request.Path.StartsWithSegments("/moved.git", out var rest))
        {
            context.Response.Redirect("/infra.git" + rest + context.Request.QueryString);
            return;
        }

        if (context.Request.Headers.Authorization != Authorization)
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"git\"";
            return;
        }

        var isAdvertisement = context.Request.Path.Value!.EndsWith("/info/refs", StringComparison.Ordinal);
        var start = new ProcessStartInfo("git") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["GIT_PROTOCOL"] = context.Request.Headers["Git-Protocol"].ToString();
        foreach (var argument in (string[])["upload-pack", "--stateless-rpc", .. isAdvertisement ? ["--advertise-refs"] : Array.Empty<string>(), repository])
            start.ArgumentList.Add(argument);
        using var git = Process.Start(start)!;
        var body = context.Request.Headers.ContentEncoding == "gzip" ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        await body.CopyToAsync(git.StandardInput.BaseStream);
        git.StandardInput.Close();
        context.Response.ContentType = $"application/x-git-upload-pack-{(isAdvertisement ? "advertisement" : "result")}";
        if (isAdvertisement)
            await context.Response.WriteAsync("001e# service=git-upload-pack\n0000");
        await git.StandardOutput.BaseStream.CopyToAsync(context.Response.Body);
        await git.WaitForExitAsync();
    }
}
