using Dateline.Model;

namespace Dateline.Coding.Tests.Instruments;

/// <summary>Instruments in one line, as the examples of the lexicon and of the tests write them: "agreement: signed, ratified=future; law: rejected".</summary>
internal static class InstrumentLine
{
    /// <summary>Codes a text and writes its instruments, kinds and stages in the order of the alphabet.</summary>
    internal static string Of(string text, DateOnly date)
    {
        var coded = DataFolders.Coder.Code(new Report { Id = "test", Date = date, Text = text }, TestContext.Current.CancellationToken);
        return Of(coded);
    }

    /// <summary>Writes the instruments of a coded report.</summary>
    internal static string Of(CodedReport coded) => Sorted(coded.Instruments.Select(static instrument => $"{Name(instrument.Kind)}: {Stages(instrument)}"), "; ");

    /// <summary>The same form for what is expected, whatever its order.</summary>
    internal static string Normal(string expected) => expected is "none" ? "" : Sorted(
        expected.Split(';', StringSplitOptions.TrimEntries).Select(static instrument =>
        {
            var parts = instrument.Split(':', StringSplitOptions.TrimEntries);
            return $"{parts[0]}: {(parts.Length < 2 ? "" : Sorted(parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), ", "))}";
        }),
        "; ");

    private static string Stages(Instrument instrument) => Sorted(instrument.Stages.Select(static stage => Name(stage.Kind) + (stage.Status is EventStatus.Occurred or EventStatus.Ongoing ? "" : "=" + Name(stage.Status))).Distinct(StringComparer.Ordinal), ", ");

    private static string Sorted(IEnumerable<string> items, string separator) => string.Join(separator, items.Order(StringComparer.Ordinal));

    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select(static (letter, index) => index > 0 && char.IsUpper(letter) ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
