using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Lintel.Server.Tests.Hosting;

public sealed class TlsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_from_files_serves_https(bool inOneFile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var folder = Directory.CreateTempSubdirectory("lintel-tls-").FullName;
        var (pem, keyPem) = (Path.Combine(folder, "server.pem"), Path.Combine(folder, "server.key"));
        await File.WriteAllTextAsync(pem, certificate.ExportCertificatePem() + (inOneFile ? "\n" + key.ExportPkcs8PrivateKeyPem() : ""));
        await File.WriteAllTextAsync(keyPem, key.ExportPkcs8PrivateKeyPem());
        await using var server = await RunningServer.StartAsync(settings => settings with
        {
            Urls = ["https://127.0.0.1:0"], CertificateFile = pem, CertificateKeyFile = inOneFile ? null : keyPem,
        });
        using var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
        };
        using var client = new HttpClient(handler);
        var answer = await client.GetAsync(new Uri(server.Url, "/health/ready"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
        Directory.Delete(folder, recursive: true);
    }
}
