using System.Collections.Immutable;
using Dateline.Model;
using Dateline.Sources.Credits;
using Dateline.Sources.Normalization;
using Dateline.Sources.Text;

namespace Dateline.Sources;

/// <summary>Makes a <see cref="Report"/> of what a reader found: checks limits, normalises, finds the date and the credits, carries offsets over.</summary>
internal static class ReportAssembly
{
    /// <summary>The report, or the refusal of it.</summary>
    /// <param name="raw">The fields as they stood.</param>
    /// <param name="path">Where they stood.</param>
    /// <param name="line">Line of the record; null for a text file.</param>
    /// <param name="options">Default date and limits.</param>
    public static ReadResult Make(RawReport raw, string path, long? line, ReadOptions options)
    {
        if (raw.Text is null) return Messages.NoText.At(path, line);
        if (TooLong(raw, options.Limits) is { } tooLong) return tooLong.At(path, line);

        var notes = ImmutableArray.CreateBuilder<string>();
        if (raw.OtherBytes) notes.Add(Messages.NotUtf8);

        var (text, offsets) = TextNormalizer.Normalize(raw.Text);
        var header = 0;
        if (string.IsNullOrWhiteSpace(raw.Date))
        {
            var body = text.AsSpan();
            if (LeadingDate.TryTake(ref body, out var leading))
            {
                raw.Date = leading;
                header = text.Length - body.Length;
                text = body.ToString();
            }
        }

        if (string.IsNullOrWhiteSpace(text)) return (line is null ? Messages.NoTextInFile : Messages.BlankText).At(path, line);
        if (Date(raw.Date, text, inText: line is null, options, notes, out var date) is { } noDate) return noDate.At(path, line);
        if (Pairs(raw, offsets, header, text.Length, out var pairs) is { } badPair) return badPair.At(path, line);

        var publisher = OneLine(raw.Publisher);
        var report = new Report
        {
            Id = OneLine(raw.Id) ?? ReportId.Of(publisher, date, text),
            Date = date,
            Text = text,
            Title = OneLine(raw.Title),
            Url = OneLine(raw.Url),
            Publisher = publisher,
            Language = OneLine(raw.Language),
            Context = raw.Context is null ? null : TextNormalizer.Normalize(raw.Context).Text,
            Group = OneLine(raw.Group),
            Credits = CreditFinder.Find(text),
            Pairs = pairs,
        };
        return ReadResult.Of(path, line, report) with { Notes = notes.DrainToImmutable() };
    }

    private static Trouble? TooLong(RawReport raw, ReadLimits limits)
    {
        if (raw.Text?.Length > limits.MaxTextLength) return Messages.TextTooLong("text", raw.Text.Length, limits.MaxTextLength);
        if (raw.Context?.Length > limits.MaxTextLength) return Messages.TextTooLong("context", raw.Context.Length, limits.MaxTextLength);
        return FieldTooLong("id", raw.Id, limits) ?? FieldTooLong("title", raw.Title, limits) ?? FieldTooLong("url", raw.Url, limits)
            ?? FieldTooLong("publisher", raw.Publisher, limits) ?? FieldTooLong("group", raw.Group, limits) ?? FieldTooLong("language", raw.Language, limits);
    }

    private static Trouble? FieldTooLong(string member, string? value, ReadLimits limits) =>
        value?.Length > limits.MaxFieldLength ? Messages.FieldTooLong(member, value.Length, limits.MaxFieldLength) : null;

    /// <summary>The report's date: its own field or header, else its dateline, else the default.</summary>
    private static Trouble? Date(string? given, string text, bool inText, ReadOptions options, ImmutableArray<string>.Builder notes, out DateOnly date)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            if (PublicationDate.TryParse(given, out date)) return null;
            if (options.DefaultDate is not { } replacement) return Messages.NotADay(given);
            notes.Add(Messages.DateReplaced(given, replacement));
            date = replacement;
            return null;
        }

        if (DatelineDate.TryFind(text, out date)) return null;
        if (options.DefaultDate is not { } assumed) return inText ? Messages.NoDateInText : Messages.NoDate;
        date = assumed;
        return null;
    }

    /// <summary>The questions, their offsets carried over to the normalised text.</summary>
    private static Trouble? Pairs(RawReport raw, OffsetMap offsets, int header, int length, out ImmutableArray<PairQuestion> pairs)
    {
        pairs = [];
        if (raw.Pairs.Count == 0) return null;
        var given = raw.Text!.Length;
        var carried = ImmutableArray.CreateBuilder<PairQuestion>(raw.Pairs.Count);
        for (var i = 0; i < raw.Pairs.Count; i++)
        {
            var (source, target) = raw.Pairs[i];
            if (!IsUnlocated(source) && !IsWithin(source, given)) return Messages.PairOutsideText(i, "source", source.Start, source.End, given);
            if (!IsUnlocated(target) && !IsWithin(target, given)) return Messages.PairOutsideText(i, "target", target.Start, target.End, given);
            carried.Add(new PairQuestion(Carry(source), Carry(target)));
        }

        pairs = carried.MoveToImmutable();
        return null;

        // An empty stretch overlaps nothing: the coder answers from the other side of the pair alone.
        Span Carry(Span span)
        {
            if (IsUnlocated(span)) return default;
            var (start, end) = offsets.Of(span);
            return new Span(Math.Clamp(start - header, 0, length), Math.Clamp(end - header, 0, length));
        }
    }

    /// <summary>Sets of questions mark a party that their makers could not find in the text by -1; the report is good all the same.</summary>
    private static bool IsUnlocated(Span span) => span is { Start: -1, End: -1 };

    private static bool IsWithin(Span span, int length) => span.Start >= 0 && span.Start <= span.End && span.End <= length;

    /// <summary>A field of one line: normalised, line ends as spaces, null where blank.</summary>
    private static string? OneLine(string? value)
    {
        if (value is null) return null;
        var line = TextNormalizer.Normalize(value).Text.Replace('\n', ' ').Trim();
        return line.Length == 0 ? null : line;
    }
}
