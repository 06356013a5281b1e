using Dateline.Coding;
using Dateline.Language.Models;

namespace Dateline.Cli.Commands;

/// <summary>Opens the coder, or says which of its data are at fault.</summary>
internal static class CoderLoading
{
    /// <summary>Loads lexicon, knowledge and weights.</summary>
    /// <exception cref="DataException">A data file is missing or broken.</exception>
    internal static Coder Open(CoderOptions options)
    {
        try
        {
            return Coder.Open(options);
        }
        catch (Exception exception) when (exception is ModelFileException or InvalidDataException or FormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            // The loaders' messages name file and line of our own or the user's data files and are written for people.
            throw new DataException(exception.Message, exception);
        }
    }
}
