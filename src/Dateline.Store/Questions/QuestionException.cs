namespace Dateline.Store.Questions;

/// <summary>A question asks for what does not exist or is said wrongly. Its message goes to the person who asked, as it stands.</summary>
/// <param name="parameter">The parameter at fault, as it was given.</param>
/// <param name="message">One of <see cref="QuestionMessages"/>.</param>
#pragma warning disable RCS1194 // One constructor: an exception without its parameter would say less.
internal sealed class QuestionException(string parameter, string message) : Exception(message)
#pragma warning restore RCS1194
{
    /// <summary>The parameter at fault.</summary>
    internal string Parameter { get; } = parameter;
}
