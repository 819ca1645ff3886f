using System.CommandLine;
using Lintel.Cli.Settings;
using Lintel.Server.Hosting;

namespace Lintel.Cli.Commands;

/// <summary><c>lintel serve</c>: the API of AWS's Well-Architected Tool on a machine of one's own.</summary>
internal sealed class ServeCommand : ICommand
{
    private readonly ServerArguments _server = new(ServerSettingNames.All);

    public Command Build()
    {
        var command = new Command("serve", """
            Serves the API of the AWS Well-Architected Tool, so that the AWS CLI and SDKs work with --endpoint-url.

            Every setting is a flag, a variable of the environment (in brackets below) or a key of the file that --config names; a flag wins over
            a variable, a variable over the file. Secrets have no flag: LINTEL_KEY, LINTEL_ADMIN_ACCESS_KEY_ID, LINTEL_ADMIN_SECRET_ACCESS_KEY,
            LINTEL_SMTP_PASSWORD, LINTEL_OIDC_CLIENT_SECRET. Without the administrator's the first start makes the administrator's access key and prints
            it once.

            Examples:
              lintel serve
              lintel serve --port 9000 --data /var/lib/lintel
              lintel serve --urls https://0.0.0.0:8443 --certificate server.pem
              lintel serve --config lintel-server.json
              lintel serve --hosts "*;git.example.com" --smtp-host mail.example.com --smtp-from lintel@example.com
              lintel serve --public-url https://lintel.example.com --oidc-authority https://login.example.com --oidc-client-id lintel
              aws wellarchitected list-workloads --endpoint-url http://127.0.0.1:8080
            """);
        _server.AddTo(command);
        command.SetAction((parsed, cancel) => ServerWork.RunAsync(_server, parsed, settings => RunAsync(settings, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(ServerSettings settings, CancellationToken cancel)
    {
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
}
