namespace Dateline.Cli.Recording;

/// <summary>A file that is there whole or not at all: written under another name beside it, and renamed at the end.</summary>
/// <param name="path">The file.</param>
internal sealed class WholeFile(string path) : IDisposable
{
    /// <summary>What it is called until it is finished.</summary>
    internal string Unfinished { get; } = path + ".unfinished";

    /// <summary>Opens it for writing.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    internal FileStream Create()
    {
        try
        {
            return new FileStream(Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotCreate(path));
        }
    }

    /// <summary>Gives it its name.</summary>
    /// <exception cref="UsageException">Something stands in its place that is no file.</exception>
    internal void Finish()
    {
        try
        {
            File.Move(Unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotCreate(path));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Unfinished);
}
