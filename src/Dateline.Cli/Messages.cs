using Dateline.Cli.Linting;
using Dateline.Cli.Pipeline;
using Dateline.Sources;
using Dateline.Store;
using Dateline.Store.Incidents;
using Dateline.Store.Upkeep;

namespace Dateline.Cli;

/// <summary>Every sentence that the command says to a person, in one place: what happened, where, what to do.</summary>
/// <remarks>
/// None carries the text of an exception: that is for developers and may quote the input. Words from outside pass through
/// <see cref="Text.Short"/>, so that a file name cannot write to the terminal.
/// </remarks>
internal static class Messages
{
    private const int LongestQuote = 200;

    internal static string Usage(string problem, string command) => $"{Clean(problem)}\nTry '{command} --help'.";

    internal static string NotADay(string option, string value) => $"{option} \"{Clean(value)}\" is not a day. Use YYYY-MM-DD, as in 2017-03-14.";

    internal static string NotAThreadCount(string value) => $"--threads \"{Clean(value)}\" is not a number of threads. Use a whole number from 1 to {Limits.MostThreads}.";

    internal static string UnknownFormat(string value, IEnumerable<string> known) => $"--format \"{Clean(value)}\" is not known. Use {string.Join(", ", known)}.";

    internal static string FolderMissing(string option, string folder) => $"{option} \"{Clean(folder)}\" is not a folder.";

    internal static string NothingToRead(string command) => $"No input: name files or folders, or send text to standard input ('{command} -').";

    internal static string InputTwice => "'-' (standard input) can be read only once. Name it once.";

    internal static string OutputIsInput(string path) => $"--output \"{Clean(path)}\" is also an input. Writing would destroy it; name another file.";

    internal static string CannotCreate(string path) => $"Cannot write \"{Clean(path)}\". Does the folder exist, and may you write there?";

    internal static string ParquetNeedsAFile => "Parquet cannot go to standard output. Name a file: --output FILE.";

    internal static string ProjectOrPaths => "Name a project (--project) or reports, not both.";

    internal static string Exported(string place, int files) => $"{Count(files, "file")} written: {Clean(place)}";

    internal static string NoDate => "A sentence has no date of its own, and \"Tuesday\" or \"the president\" depend on it. Pass the day it was published: --date 2017-03-14.";

    internal static string NothingToExplain => "Nothing to explain: pass a sentence in quotes, or a code such as ACCUSE. 'dateline explain --list' prints all codes.";

    internal static string TooLongToExplain => $"The text is longer than {Limits.ExplainText:N0} characters. Explain it sentence by sentence, or use 'dateline code'.";

    internal static string UnknownCode(string code, IReadOnlyCollection<string> near) => near.Count == 0
        ? $"\"{Clean(code)}\" is no code or label that Dateline uses. 'dateline explain --list' prints them all; a sentence needs at least two words."
        : $"\"{Clean(code)}\" is no code or label that Dateline uses. Did you mean {string.Join(" or ", near)}? 'dateline explain --list' prints them all.";

    internal static string NobodyAsked => "Nobody to look up: pass a phrase in quotes, as in 'dateline who \"Georgian Foreign Minister\" --date 2017-03-14'.";

    internal static string WhoNeedsADate => "Who holds an office depends on the day. Pass it: --date 2017-03-14.";

    internal static string TooLongToLookUp => $"The phrase is longer than {Limits.ExplainText:N0} characters. Look up one phrase at a time, or use 'dateline code'.";

    internal static string Nobody(string phrase) => $"\"{Clean(phrase)}\" is nobody and no place that the rules can read. In a report its words would be kept, without a code.";

    internal static string NoWordAsked => "No word to show: pass its base form, as in 'dateline lexicon condemn'.";

    internal static string UnknownWord(string word, IReadOnlyCollection<string> near) => near.Count == 0
        ? $"The lexicon has no entry for \"{Clean(word)}\". Pass a base form (condemn, gun down, attack/n), or write an entry: lexicon/README.md shows how."
        : $"The lexicon has no entry for \"{Clean(word)}\". Did you mean {string.Join(" or ", near)}?";

    internal static string NoInstrumentAsked => "Nothing to follow: pass words of the instrument's name, as in 'dateline life \"Minsk\" news/'.";

    internal static string NoSuchInstrument(string asked) => $"No report names an agreement, order, law or resolution by \"{Clean(asked)}\". Try fewer words.";

    internal static string NotACodedReport(string path, int line) => $"{Clean(Place(path, line))}: is not a coded report. Write the file anew with 'dateline code'.";

    internal static string Found(LintFinding finding) => $"{Clean(Place(finding.File, finding.Line))}: {(finding.IsError ? "" : "note: ")}{Clean(finding.Problem)} {Clean(finding.Remedy)}";

    internal static string Linted(int errors, int notes) => errors == 0 && notes == 0 ? "No problems." : $"{Count(errors, "error")}, {Count(notes, "note")}.";

    internal static string DataBroken(string detail) => $"Cannot load the coder's data: {Clean(detail)} Reinstall Dateline, or check --models, --lexicon and --knowledge.";

    internal static string Refused(Refusal refusal) => $"{Clean(Place(refusal.Path, refusal.Line))}: {Clean(refusal.Problem)} {Clean(refusal.Remedy)}";

    internal static string NotCoded(string path, long line) => $"{Clean(Place(path, line))}: not a coded report of this version. Code the reports again with 'dateline code'.";

    internal static string Noted(string where, string note) => $"{Clean(where)}: note: {Clean(note)}";

    internal static string ReportFailed(string where, string reportId, string errorId) =>
        $"{Clean(where)}: the coder failed on \"{Clean(reportId)}\" (error {errorId}). It is left out and the run goes on. This is a bug; please report it with the error id.";

    internal static string Unexpected(string errorId) => $"Something went wrong inside Dateline (error {errorId}). This is a bug; please report it with the error id.";

    internal static string InputBroke(string errorId) => $"Reading broke off (error {errorId}); what had been read is coded. This is a bug; please report it with the error id.";

    internal static string OutputFailed => "Cannot write the output: is the disk full? What has been written up to here is whole lines.";

    internal static string Interrupted => "Interrupted. What was finished has been written.";

    internal static string ProjectMade(string folder) => $"{Clean(folder)} is a project. Fill it with 'dateline add --project {Clean(folder)} PATHS'.";

    internal static string ProjectThere(string folder) => $"{Clean(folder)} is a project already; nothing was changed.";

    internal static string Upgraded(RecordUpgrade upgrade) => $"The record was brought from version {upgrade.From} to {upgrade.To}."
        + (upgrade.Copy is { } copy ? $" As it was, it is kept in {Clean(copy)}; delete that file once you are content." : "");

    internal static string NothingToFind => "Nothing to look for: pass at least one word that is wanted.";

    internal static string NotRows(string option, string value) => $"{option} \"{Clean(value)}\" is not a number of rows. Use a whole number from 1.";

    internal static string NotABatch(string value) => $"--since \"{Clean(value)}\" is neither a batch nor a day. Use a whole number, or YYYY-MM-DD.";

    internal static string OneVerdict => "Pass exactly one of --accept, --reject, --withdraw, or one or more --set FIELD=VALUE.";

    internal static string NotASetting(string words) => $"--set \"{Clean(words)}\" sets nothing. Use FIELD=VALUE, as in --set status=negated.";

    internal static string Corrected(int batch) => $"Stored as batch {batch}.";

    internal static string NoSuchReport(string folder, string id) => $"{Clean(folder)}: there is no report \"{Clean(id)}\".";

    internal static string Removed(int reports) => $"{Count(reports, "report")} removed. What they said may still lie in unused parts of the file until 'dateline compact'.";

    internal static string Compacted(string before, string after) => $"{before} before, {after} now; verified.";

    internal static string BackupThere(string path) => $"\"{Clean(path)}\" exists. Name another file, or pass --replace.";

    internal static string BackedUp(string path) => $"Copied to {Clean(path)}; verified.";

    internal static string NoBackup(string path) => $"There is no file \"{Clean(path)}\".";

    internal static string RestoreOverProject(string folder) => $"{Clean(folder)} has a record. Name another folder with --project, or pass --replace to lose what it has.";

    internal static string Restored(string folder) => $"{Clean(folder)} is the project of the backup; verified.";

    internal static string RecodeSummary(RunCounters counters, long stored, TimeSpan took)
    {
        var failed = counters.Failed == 0 ? "" : $", {counters.Failed:N0} failed";
        return $"{Count(stored, "report")} coded anew{failed}, {took.TotalSeconds:N1} s";
    }

    internal static string Differences(string kind, long added, long gone, long changed) => $"{kind}s: {added:N0} added, {gone:N0} gone, {changed:N0} changed";

    internal static string CorrectionsLeft(long number) =>
        $"{Count(number, "correction")} could not be carried over: the coder now says otherwise there. They stay with the older coding (view \"corrections\").";

    internal static string UpToDate => "The record is up to date; nothing was changed.";

    internal static string NotOneOf(string option, string value, IEnumerable<string> known) => $"{option} \"{Clean(value)}\" is not known. Use {string.Join(", ", known)}.";

    internal static string NotSeconds(string value) => $"--seconds \"{Clean(value)}\" is not a time. Use a whole number from 1 to 86400.";

    internal static string NotAPort(string value) => $"--port \"{Clean(value)}\" is not a port. Use a whole number from 0 to 65535; 0 takes any that is free.";

    internal static string NotAnAddress(string value) => $"--address \"{Clean(value)}\" is not an address. Use one as 127.0.0.1, 0.0.0.0 or ::1.";

    internal static string Serving(string folder, string url) => $"Serving {Clean(folder)} at {url} (Ctrl-C ends it)";

    internal static string RecordWhole => "No problems.";

    internal static string RecordProblem(string folder, string problem) => $"{Clean(folder)}: {problem}. Restore a backup ('dateline restore'), or make a new project and add the reports again.";

    /// <summary>What is wrong with a project's record, and what to do.</summary>
    internal static string Record(RecordException trouble) => $"{Clean(trouble.Place)}: " + trouble.Trouble switch
    {
        RecordTrouble.NotAProject => "is not a project folder. Make one with 'dateline init', or name another with --project.",
        RecordTrouble.Locked => ServerNotice.Read(trouble.Place) is { } url
            ? $"'dateline serve' has this project open at {url}. Ask there, or end it first."
            : "another process has this project open. Wait until it ends, or end it.",
        RecordTrouble.NewerSchema => "a later version of Dateline made this project. Update Dateline.",
        RecordTrouble.OlderSchema => $"an earlier version of Dateline made this project. Bring it up to date with 'dateline upgrade -p {Clean(trouble.Place)}'.",
        RecordTrouble.Damaged => "the record is damaged and nothing was changed. Restore a backup ('dateline restore'), or make a new project and add the reports again.",
        RecordTrouble.NotWritable => "the record cannot be written: is the disk full, or may you not write there? What was stored before is whole.",
        RecordTrouble.TookTooLong => "the question was not answered in time and was given up. Ask for less, or pass --seconds.",
        _ => $"the question is not allowed or not understood: {Clean(trouble.Detail ?? "")}",
    };

    /// <summary>The line at the end of <c>dateline add</c>.</summary>
    internal static string AddSummary(RunCounters counters, int stored, TimeSpan took)
    {
        var failed = counters.Failed == 0 ? "" : $", {counters.Failed:N0} failed";
        return $"{Count(stored, "report")} stored, {counters.Coded - stored:N0} there already, {counters.Refused:N0} refused{failed}, {Count(counters.Events, "event")}, {took.TotalSeconds:N1} s";
    }

    /// <summary>What the record holds of copies and incidents.</summary>
    internal static string Grouped(GroupingResult grouped) => $"The project now holds {Count(grouped.Incidents, "incident")}; {Count(grouped.Copies, "report")} copied or updated another.";

    /// <summary>The line at the end of a run.</summary>
    internal static string Summary(RunCounters counters, TimeSpan took)
    {
        var rate = took > TimeSpan.Zero ? counters.Coded / took.TotalSeconds : 0;
        var failed = counters.Failed == 0 ? "" : $", {counters.Failed:N0} failed";
        return $"{Count(counters.Coded, "report")} coded, {counters.Refused:N0} refused{failed}, {Count(counters.Events, "event")}, {rate:N1} reports/s";
    }

    /// <summary>The line at the end of <c>dateline quotes</c>.</summary>
    internal static string QuotesSummary(RunCounters counters, TimeSpan took)
    {
        var failed = counters.Failed == 0 ? "" : $", {counters.Failed:N0} failed";
        return $"{Count(counters.Coded, "report")} read, {counters.Refused:N0} refused{failed}, {took.TotalSeconds:N1} s";
    }

    /// <summary>The line at the end of <c>dateline parse</c>.</summary>
    internal static string ParseSummary(RunCounters counters, TimeSpan took)
    {
        var failed = counters.Failed == 0 ? "" : $", {counters.Failed:N0} failed";
        return $"{Count(counters.Coded, "text")} parsed, {counters.Refused:N0} refused{failed}, {took.TotalSeconds:N1} s";
    }

    /// <summary>"reports.jsonl:17"; the file alone where there is no line; a name instead of "-".</summary>
    internal static string Place(string path, long? line)
    {
        var file = path == "-" ? "standard input" : path;
        return line is { } number ? $"{file}:{number}" : file;
    }

    private static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{number:N0} {noun}s";

    private static string Clean(string words) => Text.Short(words, LongestQuote);
}
