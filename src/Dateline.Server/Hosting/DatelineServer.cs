using System.Net;
using System.Net.Sockets;
using Dateline.Server.Record;
using Dateline.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.Server.Hosting;

/// <summary>A server over one project: owns the record while it runs, listens, and ends cleanly.</summary>
internal sealed class DatelineServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly OpenRecord record;
    private ServerNotice? notice;

    private DatelineServer(WebApplication app, OpenRecord record)
    {
        this.app = app;
        this.record = record;
    }

    /// <summary>Where it answers: <c>http://127.0.0.1:4747</c>.</summary>
    internal string Url { get; private set; } = "";

    /// <summary>Opens the project and listens.</summary>
    /// <param name="options">What the server is told.</param>
    /// <param name="tell">Where messages of the server go.</param>
    /// <exception cref="ServerStartException">It cannot listen there.</exception>
    /// <exception cref="RecordException">The project cannot be opened.</exception>
    internal static async Task<DatelineServer> StartAsync(ServerOptions options, TextWriter tell)
    {
        if (options.Token is { Length: < ServerOptions.ShortestToken }) throw new ServerStartException(Messages.ShortToken(ServerOptions.ShortestToken));
        if (options.Token is null && !IPAddress.IsLoopback(options.Address)) throw new ServerStartException(Messages.NeedsToken(options.Address.ToString()));
        var opened = OpenRecord.Open(options.Project, options.Limits);
        DatelineServer? server = null;
        try
        {
            server = new DatelineServer(ServerApplication.Build(options, opened, tell), opened);
            await server.ListenAsync(options);
            return server;
        }
        catch
        {
            if (server is null) opened.Dispose();
            else await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Answers until it is told to stop, and then finishes what it has begun, for some seconds at most.</summary>
    internal async Task RunAsync(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = stop.Register(stopped.SetResult);
        await stopped.Task;
        await app.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        notice?.Dispose();
        record.Dispose();
    }

    private async Task ListenAsync(ServerOptions options)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception)
        {
            throw new ServerStartException(Messages.PortTaken(options.Address.ToString(), options.Port), exception);
        }
        catch (SocketException exception)
        {
            throw new ServerStartException(
                exception.SocketErrorCode == SocketError.AddressNotAvailable ? Messages.AddressUnknown(options.Address.ToString()) : Messages.PortTaken(options.Address.ToString(), options.Port), exception);
        }

        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
        notice = ServerNotice.Post(options.Project, Url);
    }
}
