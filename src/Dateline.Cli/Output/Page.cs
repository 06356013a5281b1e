using System.Buffers;
using System.Text;
using Spectre.Console;

namespace Dateline.Cli.Output;

/// <summary>Where text for people is laid out: its width and whether it may carry colour.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colour">False in files and pipes, and under <c>NO_COLOR</c>: then there are no escape sequences at all.</param>
internal sealed record Page(int Width, bool Colour)
{
    /// <summary>The page that standard output is; plain where the output goes to a file.</summary>
    internal static Page Of(Surroundings surroundings, bool toFile = false) => new(surroundings.Width, surroundings.Colour && !toFile);

    /// <summary>Lays out text and writes it as UTF-8.</summary>
    internal void Render(IBufferWriter<byte> output, Action<IAnsiConsole> layOut)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        layOut(console);
        foreach (var line in text.GetStringBuilder().ToString().AsSpan().EnumerateLines()) WriteLine(output, line.TrimEnd());
    }

    private static void WriteLine(IBufferWriter<byte> output, ReadOnlySpan<char> line)
    {
        var bytes = output.GetSpan(Encoding.UTF8.GetMaxByteCount(line.Length) + 1);
        var written = Encoding.UTF8.GetBytes(line, bytes);
        bytes[written] = (byte)'\n';
        output.Advance(written + 1);
    }
}
