using Dateline.Store;

namespace Dateline.Server;

/// <summary>Every sentence that the server says to people, in one place: what happened, where, what to do. None carries the text of an exception.</summary>
internal static class Messages
{
    internal static string NeedsToken(string address) =>
        $"{address} can be reached from other machines, so callers must know a token. Pass --token, or set DATELINE_TOKEN; or listen on 127.0.0.1.";

    internal static string ShortToken(int shortest) => $"The token is shorter than {shortest} characters and could be guessed. Take a longer one, as from 'openssl rand -hex 16'.";

    internal static string PortTaken(string address, int port) => $"{address} port {port} is taken or may not be used. Pass another --port; 0 takes any that is free.";

    internal static string AddressUnknown(string address) => $"{address} is no address of this machine. Pass another --address.";

    internal static string NoSuchPage(string path) => $"There is nothing at {path}. /openapi/v1.json lists what there is.";

    internal static string NoSuch(string kind, string key) => $"The record has no {kind} \"{key}\".";

    internal static string WrongMethod => "This address does not take this method.";

    internal static string UnknownParameter(string name, string? near) =>
        near is null ? $"\"{name}\" is not a parameter of this address." : $"\"{name}\" is not a parameter of this address. Did you mean \"{near}\"?";

    internal static string Twice(string name) => $"\"{name}\" is given twice. Give it once.";

    internal static string TooLong(string name, int longest) => $"\"{name}\" is longer than {longest} characters.";

    internal static string NotADay(string name) => $"\"{name}\" is not a day. Use YYYY-MM-DD, as in 2017-03-14.";

    internal static string NotANumber(string name, string least, string most) => $"\"{name}\" is not a number from {least} to {most}.";

    internal static string NotATruth(string name) => $"\"{name}\" is neither true nor false.";

    internal static string NotOneOf(string name, IEnumerable<string> known) => $"\"{name}\" is none of {string.Join(", ", known)}.";

    internal static string NotACursor => "\"after\" is not a cursor of this list. Take \"next\" of the page before, and keep the filters.";

    internal static string UnknownField(string field, IEnumerable<string> known) => $"\"fields\" names \"{field}\". The columns are {string.Join(", ", known)}.";

    internal static string NotAFormat(string format, IEnumerable<string> known) => $"This list cannot be had as \"{format}\". Use {string.Join(", ", known)}.";

    internal static string NotJson => "The body is not JSON, or is not announced as such. Send it with Content-Type: application/json.";

    internal static string BadBody(string why) => $"The body is not what this address takes: {why}";

    internal static string BodyWithoutDate => "The text brings no date of its own, and \"Tuesday\" or \"the president\" depend on it. Send the day it was published: \"date\": \"2017-03-14\".";

    internal static string BodyTooLarge(long most) => $"The body is larger than {most} bytes.";

    internal static string TextTooLong(int most) => $"The text is longer than {most} characters. Code it with 'dateline code'.";

    internal static string Forbidden => "This request comes from a page of another site. Only pages of this server may change or code anything.";

    internal static string WrongHost => "The server was called by a name that is not its own. Use the address that it printed when it started.";

    internal static string TokenNeeded => "Send the token that the server was started with: Authorization: Bearer TOKEN, or log in at /login.";

    internal static string WrongToken => "This is not the token that the server was started with.";

    internal static string Busy => "All places are taken. Try again in some seconds.";

    internal static string Slow => "The answer was not ready in time and was given up. Ask for less: a shorter time, an actor, a type.";

    internal static string CoderBroken => "The coder's data cannot be loaded, so nothing can be coded. 'dateline lint' says which file is at fault.";

    internal static string Unexpected(string errorId) => $"Something went wrong inside Dateline (error {errorId}). This is a bug; please report it with the error id.";

    internal static string NoPages =>
        "The pages are not built. Build them with 'npm ci && npm run build' in web/, then build the program again. The API works without them.";

    internal static string NoPoints => "GeoJSON needs the columns lat and lon. Name them in \"fields\", or leave \"fields\" out.";

    internal static string NothingAsked => "Ask for a \"subject\", an \"object\" or a \"holder\".";

    internal static string NotASelect => "Only one statement that begins with SELECT, WITH or FROM can be asked, and DuckDB must understand it.";

    internal static string NotADatelineKey(string kind) => $"A key of {kind} is a whole number.";

    /// <summary>What is wrong with the record, and what to do.</summary>
    internal static string Record(RecordTrouble trouble) => trouble switch
    {
        RecordTrouble.Damaged => "The record is damaged and nothing was changed. Stop the server and run 'dateline check'.",
        RecordTrouble.NotWritable => "The record cannot be written: is the disk full, or may the server not write there? What was stored before is whole.",
        RecordTrouble.TookTooLong => Slow,
        RecordTrouble.BadQuestion => "The question is not allowed or not understood.",
        _ => "The record cannot be read. Stop the server and run 'dateline check'.",
    };
}
