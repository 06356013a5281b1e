using System.Runtime.CompilerServices;
using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Places;
using Dateline.Language;

namespace Dateline.Knowledge.Reading;

/// <summary>A text under reading: the text, the known phrases in it, and what has been read of it so far. Reused from report to report.</summary>
internal sealed class ReadingContext(KnowledgeBase knowledge, IGazetteer? gazetteer)
{
    private readonly NameScanner scanner = new(knowledge.Names);
    private PhraseReading?[] readings = [];
    private bool[] begun = [];

    /// <summary>The knowledge read with.</summary>
    internal KnowledgeBase Knowledge { get; } = knowledge;

    /// <summary>Names of places in the text, or null where there is no gazetteer.</summary>
    internal PlaceReader? Places { get; } = gazetteer is null ? null : new PlaceReader(knowledge, gazetteer);

    /// <summary>The text.</summary>
    internal AnalyzedText Text { get; private set; } = new();

    /// <summary>The day on which roles are looked up.</summary>
    internal DateOnly Date { get; private set; }

    /// <summary>Are reasons kept?</summary>
    internal bool Explains { get; private set; }

    /// <summary>Known phrases, in order.</summary>
    internal List<NameMatch> Matches { get; } = [];

    /// <summary>Index of the known phrase over each token, or -1.</summary>
    internal int[] MatchAt { get; private set; } = [];

    /// <summary>Names of the text after <see cref="NameCleaning"/>, in order.</summary>
    internal List<NameSpan> Names { get; } = [];

    /// <summary>Index of the name over each token in <see cref="Names"/>, or -1.</summary>
    internal int[] NameAt { get; private set; } = [];

    /// <summary>How much each country has been spoken of.</summary>
    internal CountryWeights Countries { get; } = new();

    /// <summary>Takes up a new text.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="context">Other text of the same story, or null.</param>
    /// <param name="date">The day on which roles are looked up.</param>
    /// <param name="explain">Keep reasons.</param>
    internal void Begin(AnalyzedText text, string? context, DateOnly date, bool explain)
    {
        Text = text;
        Explains = explain;
        Date = date;
        if (MatchAt.Length < text.Count)
        {
            var size = Math.Max(256, text.Count * 2);
            MatchAt = new int[size];
            NameAt = new int[size];
            readings = new PhraseReading?[size];
            begun = new bool[size];
        }

        scanner.Scan(text, Matches, MatchAt);
        Array.Fill(NameAt, -1, 0, text.Count);
        NameCleaning.Clean(this, Names);
        for (var i = 0; i < Names.Count; i++)
        {
            for (var token = Names[i].First; token < Names[i].End; token++) NameAt[token] = i;
        }

        Array.Clear(readings, 0, text.Count);
        Array.Clear(begun, 0, text.Count);
        Countries.Count(this, context);
        Places?.Read(this);
    }

    /// <summary>What the phrase headed by a token says; null where the reader is in the middle of that phrase (a loop in a broken parse).</summary>
    internal PhraseReading? ReadingAt(int head)
    {
        if (begun[head]) return readings[head];
        begun[head] = true;
        return readings[head] = PhraseReader.Read(this, head);
    }

    /// <summary>The known phrase over a token, or null.</summary>
    internal NameMatch? Match(int token) => token >= 0 && token < Text.Count && MatchAt[token] >= 0 ? Matches[MatchAt[token]] : null;

    /// <summary>Index of the first sense of a kind that a match may have, or -1: an index into the knowledge table of that kind.</summary>
    internal int Sense(NameMatch match, NameKind kind)
    {
        foreach (var sense in Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind == kind && match.Allows(sense)) return sense.Target;
        }

        return -1;
    }

    /// <summary>The state meant by a match in one of the state senses on the day: a state that exists before one that does not.</summary>
    internal int StateSense(NameMatch match, NameKind kind)
    {
        var best = -1;
        foreach (var sense in Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind != kind || !match.Allows(sense)) continue;
            if (kind is NameKind.Capital or NameKind.Seat && !Knowledge.States[sense.Target].Exists.Contains(Date)) continue;
            if (best < 0 || (!Knowledge.States[best].Exists.Contains(Date) && Knowledge.States[sense.Target].Exists.Contains(Date))) best = sense.Target;
        }

        return best;
    }

    /// <summary>The organisation meant by a match: one that exists on the day before others.</summary>
    internal int OrganizationSense(NameMatch match, NameKind kind = NameKind.Organization)
    {
        var best = -1;
        var rank = -1;
        foreach (var sense in Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind != kind || !match.Allows(sense)) continue;
            var body = Knowledge.Organizations[sense.Target];
            var score = (body.Exists.Contains(Date) ? 2 : 0) + (body.Code is { } code && Countries.Of(code) > 0 ? 1 : 0);
            if (score <= rank) continue;
            rank = score;
            best = sense.Target;
        }

        return best;
    }

    /// <summary>A reason, or the empty string where none are kept.</summary>
    internal string Why([InterpolatedStringHandlerArgument("")] ref ReasonText why) => Explains ? why.ToText() : "";

    /// <summary>The words of a run of tokens as the text writes them, with line breaks and runs of spaces made single spaces.</summary>
    internal string Words(int first, int end)
    {
        var span = Text.Text.AsSpan(Text.Start[first], Text.End[end - 1] - Text.Start[first]);
        return span.IndexOfAny('\n', '\t', '\r') < 0 && span.IndexOf("  ", StringComparison.Ordinal) < 0
            ? span.ToString()
            : string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
