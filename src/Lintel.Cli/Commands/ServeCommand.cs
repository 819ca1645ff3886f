using System.CommandLine;
using Lintel.Server.Hosting;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel serve</c>: the API of AWS's Well-Architected Tool on a machine of one's own.</summary>
internal sealed class ServeCommand : ICommand
{
    private readonly Option<string[]> _urls = new("--urls", "--url") { Description = "Addresses to listen on, such as http://0.0.0.0:8080. Default: $LINTEL_URLS, else the loopback address and --port.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _host = new("--host") { Description = "Address to listen on.", DefaultValueFactory = _ => "127.0.0.1" };
    private readonly Option<int> _port = new("--port", "-p") { Description = "Port to listen on; 0 takes a free one.", DefaultValueFactory = _ => 8080 };
    private readonly Option<string?> _certificate = new("--certificate") { Description = "Certificate in PEM, for https:// addresses." };
    private readonly Option<string?> _certificateKey = new("--certificate-key") { Description = "Private key in PEM, when the certificate's file does not hold it." };
    private readonly ServerArguments _server = new();

    public Command Build()
    {
        var command = new Command("serve", """
            Serves the API of the AWS Well-Architected Tool, so that the AWS CLI and SDKs work with --endpoint-url.

            The administrator's access key is LINTEL_ADMIN_ACCESS_KEY_ID and LINTEL_ADMIN_SECRET_ACCESS_KEY when these are set; else the first
            start makes one and prints it once.

            Examples:
              lintel serve
              lintel serve --port 9000 --data /var/lib/lintel
              lintel serve --urls https://0.0.0.0:8443 --certificate server.pem
              aws wellarchitected list-workloads --endpoint-url http://127.0.0.1:8080
            """)
        {
            _urls, _host, _port, _certificate, _certificateKey,
        };
        _server.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var settings = _server.Read(parsed) with
        {
            Urls = Urls(parsed),
            CertificateFile = parsed.GetValue(_certificate),
            CertificateKeyFile = parsed.GetValue(_certificateKey),
            AdministratorKey = (ServerArguments.Variable("LINTEL_ADMIN_ACCESS_KEY_ID"), ServerArguments.Variable("LINTEL_ADMIN_SECRET_ACCESS_KEY")) is ({ } id, { } secret)
                ? (id, secret)
                : null,
        };
        if (ServerArguments.Variable("LINTEL_ADMIN_ACCOUNT_ID") is { } account)
            settings = settings with { AdministratorAccount = account };
        await using var server = await LintelServer.StartAsync(settings, cancel);
        if (server.NewAdministratorKey is { } key)
        {
            Console.WriteLine("The administrator's access key, shown this once:");
            Console.WriteLine($"  AWS_ACCESS_KEY_ID={key.Id}");
            Console.WriteLine($"  AWS_SECRET_ACCESS_KEY={key.Secret}");
        }

        foreach (var url in server.Urls)
            Console.WriteLine($"Lintel listens on {url}");
        await server.WaitAsync(cancel);
        return ExitCode.Done;
    }

    private string[] Urls(ParseResult parsed) => parsed.GetValue(_urls) is { Length: > 0 } given
        ? [.. given.SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
        : ServerArguments.Variable("LINTEL_URLS")?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            ?? [$"http://{parsed.GetValue(_host)}:{parsed.GetValue(_port)}"];
}
