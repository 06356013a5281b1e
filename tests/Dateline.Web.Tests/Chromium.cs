using System.Diagnostics;

namespace Dateline.Web.Tests;

/// <summary>The machine's own Chromium. Where there is none, root on Debian may install it, as the README's test command does in one go.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Its path, or null where it cannot be had.</summary>
    internal static async Task<string?> FindAsync()
    {
        if (Found() is { } there) return there;
        if (!Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get")) return null;
        await RunAsync("update");
        await RunAsync("install", "-y", "--no-install-recommends", "chromium");
        return Found();
    }

    private static string? Found() => Places.FirstOrDefault(File.Exists);

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", ["-qq", .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await Task.WhenAll(output, error);
    }
}
