using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dateline.Store;

/// <summary>A small file in a project folder that says which server has the project, so that a command that finds it held can name the address.</summary>
/// <remarks>It locks nothing, the database does that: a file left behind by a killed server is found out by its process and the next server writes over it.</remarks>
internal sealed class ServerNotice : IDisposable
{
    private const string Name = "server.json";

    private readonly string file;

    private ServerNotice(string file) => this.file = file;

    /// <summary>Says that this process serves a project. Without the right to write there, nothing is said.</summary>
    internal static ServerNotice Post(string folder, string url)
    {
        var posted = Path.Combine(folder, Name);
        try
        {
            var notice = new JsonObject { ["process"] = Environment.ProcessId, ["started"] = Started(Process.GetCurrentProcess()), ["url"] = url };
            File.WriteAllText(posted, notice.ToJsonString() + "\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The project can be served all the same.
        }

        return new ServerNotice(posted);
    }

    /// <summary>The address of the server that has a project, or null where none is known to run.</summary>
    internal static string? Read(string folder)
    {
        try
        {
            var notice = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, Name)));
            using var process = Process.GetProcessById((int)notice!["process"]!);
            var url = (string?)notice["url"];
            return Started(process) == (string?)notice["started"] && Uri.TryCreate(url, UriKind.Absolute, out _) ? url : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException or InvalidOperationException or FormatException or NullReferenceException or Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Takes the notice down.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Stale, and seen to be.
        }
    }

    // Numbers of processes are used again; their times of start are not. To the minute: a process sees its own a little otherwise than others do.
    private static string Started(Process process) => process.StartTime.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
