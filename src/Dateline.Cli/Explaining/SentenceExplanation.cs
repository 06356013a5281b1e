using System.Buffers;
using Dateline.Cli.Output;
using Dateline.Cli.Parsing;
using Dateline.Language;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Explaining;

/// <summary>Shows how a sentence became records: its tree, its predicates, and each record with the rule that made it and what lost.</summary>
internal static class SentenceExplanation
{
    /// <summary>For people, as a tree.</summary>
    internal static void Write(AnalyzedText text, CodedReport coded, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        var names = new ReportNames(coded);
        var root = new Tree(Plain($"{Text.OneLine(text.Text)} ({ReadableDate.Of(coded.Date)})")) { Guide = TreeGuide.Line };
        AddParse(root, text, page.Width - 8);
        AddPredicates(root, coded);
        var events = Branch(root, "Events", coded.Events.Length);
        foreach (var it in coded.Events) AddEvent(events, it, names);
        Lines(root, "Statements", [.. coded.Statements.Select(it => ReadableRecords.Of(it, names))]);
        var claims = Branch(root, "Status claims", coded.Claims.Length);
        foreach (var claim in coded.Claims) AddWhy(claims.AddNode(Plain(ReadableRecords.Of(claim, names))), claim.Why);
        Lines(root, "Agreements, orders and laws", [.. coded.Instruments.SelectMany(it => ReadableRecords.Of(it, names))]);
        if (!coded.Warnings.IsEmpty) Lines(root, "Warnings", [.. coded.Warnings.Select(ReadableRecords.Of)]);
        console.Write(root);
    });

    /// <summary>For programs: the coded report and the parse in one object.</summary>
    internal static void WriteJson(AnalyzedText text, CodedReport coded, IBufferWriter<byte> output) =>
        JsonForm.Line(output, (text, coded), indented: true, write: static (json, it) =>
        {
            json.WriteStartObject();
            json.WriteStartArray("sentences");
            for (var i = 0; i < it.text.Sentences.Count; i++) SentenceJson.Write(json, it.text, it.text.Sentences[i], $"s{i + 1}", FirstName(it.text, it.text.Sentences[i]));
            json.WriteEndArray();
            json.WritePropertyName("coded");
            DatelineJson.Serialize(json, it.coded);
            json.WriteEndObject();
        });

    private static int FirstName(AnalyzedText text, Sentence sentence)
    {
        var index = text.Names.FindIndex(name => name.First >= sentence.First);
        return index < 0 ? text.Names.Count : index;
    }

    private static void AddParse(Tree root, AnalyzedText text, int width)
    {
        var parse = Branch(root, "Parse", text.Sentences.Count);
        foreach (var sentence in text.Sentences)
        {
            // One block, so that the picture's own branches stay together.
            parse.AddNode(new Spectre.Console.Text(string.Join('\n', TreePicture.Draw(text, sentence, width))));
        }
    }

    private static void AddPredicates(Tree root, CodedReport coded) => Lines(
        root, "What is told, and how certainly it happened (-3 to 3)", [.. coded.Predicates.Select(static it => $"{Text.OneLine(it.Text)}: {it.Factuality:0.#}")]);

    private static void AddEvent(TreeNode events, Event coded, ReportNames names)
    {
        var type = string.Join(' ', coded.Mode.Insert(0, ModelNames<EventType>.Of(coded.Type)));
        var node = events.AddNode(Plain($"{type} – “{Text.OneLine(coded.EventText[0].Text)}”", bold: true));
        Line(node, "codes", $"CAMEO {coded.Cameo}, quad code {coded.QuadCode}, score {coded.EventScale:0.#}");
        if (!coded.Context.IsEmpty) Line(node, "contexts", string.Join(", ", coded.Context));
        Line(node, "actor", Parties(coded.Actor, names));
        Line(node, "recipient", Parties(coded.Recipient, names));
        Line(node, "date", When(coded.Date));
        if (coded.EventLoc is { } place) Line(node, "place", Place(place));
        Line(node, "status", ModelNames<EventStatus>.Of(coded.Status) + (coded.Historical ? ", background" : ""));
        Line(node, "according to", coded.AccordingTo.IsEmpty ? "the report itself" : ReadableRecords.Chain(coded.AccordingTo, names));
        if (coded.Size is not null) Line(node, "size", ReadableSize.Of(coded.Size));
        Line(node, "confidence", $"{coded.Confidence:0.00}");
        AddWhy(node, coded.Why);
    }

    private static void AddWhy(TreeNode node, Why why)
    {
        var words = why.Words.IsEmpty ? "" : " on " + string.Join(", ", why.Words.Select(static span => $"“{Text.OneLine(span.Text)}”"));
        var reason = node.AddNode(Plain($"why: rule {Text.OneLine(why.Rule)}{words}"));
        foreach (var step in why.Steps) reason.AddNode(Plain(Text.OneLine(step)));
        if (why.Rejected.IsEmpty) return;
        var lost = reason.AddNode(Plain("considered and rejected"));
        foreach (var rejected in why.Rejected) lost.AddNode(Plain(Text.OneLine(rejected)));
    }

    private static string Parties(IReadOnlyCollection<Reference> parties, ReportNames names) =>
        parties.Count == 0 ? "nobody named" : string.Join("; ", parties.Select(party => Party(party, names)));

    private static string Party(Reference party, ReportNames names)
    {
        var code = names.CodeOf(party);
        var words = party.Span is null ? ", understood" : $", “{Text.OneLine(party.Span.Text)}”";
        return names.NameOf(party) + (code.Length == 0 ? "" : $" ({code})") + words;
    }

    private static string When(DateRange? date) => date switch
    {
        null => "unknown",
        { Text: null } => $"{ReadableDate.Of(date)}, assumed: the text gives no time",
        _ => $"{ReadableDate.Of(date)}, “{Text.OneLine(date.Text.Text)}”",
    };

    private static string Place(Location place) => place.Country is null ? Text.OneLine(place.Name) : $"{Text.OneLine(place.Name)} ({place.Country})";

    private static TreeNode Branch(Tree root, string title, int count) => root.AddNode(Plain(count == 0 ? $"{title}: none" : title, bold: true));

    private static void Lines(Tree root, string title, string[] lines)
    {
        var node = Branch(root, title, lines.Length);
        foreach (var line in lines) node.AddNode(Plain(line));
    }

    private static void Line(TreeNode node, string label, string value) => node.AddNode(Plain($"{label}: {value}"));

    private static Spectre.Console.Text Plain(string text, bool bold = false) => new(text, bold ? new Style(decoration: Decoration.Bold) : Style.Plain);
}
