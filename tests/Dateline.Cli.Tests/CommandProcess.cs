using System.Diagnostics;
using System.Text;

namespace Dateline.Cli.Tests;

/// <summary>The built command, run as people run it.</summary>
internal static class CommandProcess
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dateline.exe" : "dateline");

    /// <summary>Runs to the end.</summary>
    /// <param name="input">Bytes for standard input; null for none.</param>
    /// <param name="arguments">Command line.</param>
    internal static async Task<CommandResult> RunAsync(byte[]? input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null) await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it and leaves its streams to the test.</summary>
    internal static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
