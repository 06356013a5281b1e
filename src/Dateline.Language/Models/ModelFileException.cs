namespace Dateline.Language.Models;

/// <summary>A trained model could not be read: missing, cut short, damaged, of another kind or of another version.</summary>
/// <remarks>The message is for people: which file, what is wrong with it, what to do.</remarks>
#pragma warning disable CA1064 // The stages are internal; Coder turns this into its own refusal.
internal sealed class ModelFileException : Exception
#pragma warning restore CA1064
{
    /// <summary>Makes an exception without a message; the framework's guidelines ask for it.</summary>
    public ModelFileException()
    {
    }

    /// <summary>Makes an exception that says what is wrong with which file.</summary>
    public ModelFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that says what is wrong with which file, caused by another.</summary>
    public ModelFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
