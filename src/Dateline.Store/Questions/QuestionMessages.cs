using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>What is said to a person whose question is wrong: what, and what to do.</summary>
internal static class QuestionMessages
{
    private const int LongestQuote = 100;

    internal static string UnknownList(string name, IEnumerable<string> known) => $"There is no list \"{Short(name)}\".{Nearest(name, known)}";

    internal static string UnknownParameter(string list, string name, IEnumerable<string> known) => $"{list} cannot be asked by \"{Short(name)}\".{Nearest(name, known)}";

    internal static string UnknownColumn(string list, string name, IEnumerable<string> known) => $"{list} have no column \"{Short(name)}\".{Nearest(name, known)}";

    internal static string NotOneOf(string name, string value, IEnumerable<string> known) => $"{name} \"{Short(value)}\" is not known.{Nearest(value, known)}";

    internal static string NotADay(string name, string value) => $"{name} \"{Short(value)}\" is not a day. Use YYYY-MM-DD, as in 2017-03-14.";

    internal static string NotANumber(string name, string value, double least, double most) => $"{name} \"{Short(value)}\" is not a number from {least} to {most}.";

    internal static string NotATruth(string name, string value) => $"{name} \"{Short(value)}\" is neither true nor false.";

    internal static string NotNear(string value) => $"near \"{Short(value)}\" is not a place. Use latitude, longitude and kilometres, as in 42.23,43.97,50.";

    internal static string NotACursor => "after is not a place in this list. Pass what \"next\" of the page before said, with the same question.";

    internal static string Empty(string name) => $"{name} is empty. Leave it out, or say what to look for.";

    internal static string TooLong(string name, int most) => $"{name} is longer than {most} characters.";

    internal static string TooMany(string name, int most) => $"{name} is given more than {most} times.";

    internal static string GivenTwice(string name) => $"{name} can be given only once.";

    private static string Nearest(string asked, IEnumerable<string> known)
    {
        string[] all = [.. known];
        var near = NearWords.Of(asked, all);
        return near.IsEmpty ? $" Use {string.Join(", ", all)}." : $" Did you mean {string.Join(" or ", near)}?";
    }

    // On one line, without control characters: the words come from outside and may be shown on a terminal.
    private static string Short(string words)
    {
        var line = string.Concat(words.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
