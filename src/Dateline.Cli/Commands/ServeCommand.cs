using System.CommandLine;
using System.Net;
using Dateline.Server.Hosting;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline serve</c>: a project's record over HTTP, for browsers and programs.</summary>
internal static class ServeCommand
{
    private const string TokenVariable = "DATELINE_TOKEN";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var port = new Option<int>("--port") { Description = "Port; 0 takes any that is free.", HelpName = "N", DefaultValueFactory = static _ => ServerOptions.UsualPort };
        port.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 0 or > ushort.MaxValue)) result.AddError(Messages.NotAPort(result.Tokens[0].Value));
        });
        var address = new Option<string>("--address") { Description = "Address to listen on. Others than this machine's own need --token.", HelpName = "IP", DefaultValueFactory = static _ => "127.0.0.1" };
        address.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !IPAddress.TryParse(result.Tokens[0].Value, out _)) result.AddError(Messages.NotAnAddress(result.Tokens[0].Value));
        });
        var token = new Option<string?>("--token") { Description = $"What callers must know; better in the variable {TokenVariable}, where others on the machine do not see it.", HelpName = "WORD" };
        var allowSql = new Option<bool>("--allow-sql") { Description = "Let callers ask in SQL. Nothing can be changed by it." };
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("serve", "Open a project in the browser, and to programs over HTTP.")
        {
            Examples =
            [
                new("dateline serve -p caucasus", "Pages and API on this machine alone. Ctrl-C ends it."),
                new("DATELINE_TOKEN=$(openssl rand -hex 16) dateline serve -p caucasus --address 0.0.0.0", "For other machines, which must know the token."),
            ],
        };
        foreach (var option in (Option[])[project, port, address, token, allowSql, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) => ServeAsync(
            new ServerOptions
            {
                Project = parsed.GetValue(project)!,
                Port = parsed.GetValue(port),
                Address = IPAddress.Parse(parsed.GetValue(address)!),
                Token = Word(parsed.GetValue(token)) ?? Word(surroundings.Variable(TokenVariable)),
                AllowSql = parsed.GetValue(allowSql),
                Coder = SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge)),
            },
            surroundings,
            cancellationToken));
        return command;
    }

    private static async Task<int> ServeAsync(ServerOptions options, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            await using var server = await DatelineServer.StartAsync(options, surroundings.Error);
            await surroundings.Error.WriteLineAsync(Messages.Serving(options.Project, server.Url));
            await server.RunAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (ServerStartException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static string? Word(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();
}
