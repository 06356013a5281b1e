using Dateline.Sources;

namespace Dateline.Cli.Pipeline;

/// <summary>Hears what went wrong with single items, in the order of the input.</summary>
internal interface IRunListener
{
    /// <summary>An input was refused.</summary>
    void Refused(Refusal refusal);

    /// <summary>An input was read otherwise than it stood.</summary>
    /// <param name="where">File and line.</param>
    /// <param name="note">What was done, a sentence.</param>
    void Noted(string where, string note);

    /// <summary>The coder failed on a report; the run goes on.</summary>
    /// <param name="where">File and line of the report.</param>
    /// <param name="reportId">Its id.</param>
    /// <param name="error">What was thrown; its text is not for people.</param>
    void Failed(string where, string reportId, Exception error);
}
