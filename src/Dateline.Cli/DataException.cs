namespace Dateline.Cli;

/// <summary>The coder's data cannot be loaded; the program ends with exit code 1 and says which file is at fault.</summary>
/// <param name="detail">File, line and trouble, as the loader words it.</param>
/// <param name="cause">What the loader threw.</param>
internal sealed class DataException(string detail, Exception cause) : Exception(Messages.DataBroken(detail), cause);
