using System.Collections.Immutable;
using System.Text;
using Dateline.Model;

namespace Dateline.Server.Pages;

/// <summary>A coded report as plain HTML: its text, and under it what was read from it. Every word from outside goes through <see cref="PlainPage.Text"/>.</summary>
internal static class ReportPage
{
    /// <summary>The page's content.</summary>
    internal static string Html(CodedReport report)
    {
        var names = new PartyNames(report);
        var html = new StringBuilder();
        html.Append("<h1>").Append(Text(report.Title ?? report.Id)).Append("</h1>\n<p>");
        html.Append("<time datetime=\"").Append($"{report.Date:yyyy-MM-dd}").Append("\">").Append($"{report.Date:yyyy-MM-dd}").Append("</time>");
        if (report.Publisher is { } publisher) html.Append(" · ").Append(Text(publisher));
        if (!report.Credits.IsEmpty) html.Append(" · credits ").Append(Text(string.Join(", ", report.Credits)));
        html.Append("</p>\n<article>").Append(Text(report.Text)).Append("</article>\n");
        Section(html, "Events", report.Events, item => Event(item, names));
        Section(html, "Statements", report.Statements, item => Statement(item, names));
        Section(html, "Status claims", report.Claims, item => Claim(item, names));
        Section(html, "Agreements, orders and laws", report.Instruments, item => Instrument(item, names));
        return html.ToString();
    }

    private static string Event(Event item, PartyNames names)
    {
        var parties = item.Recipient.IsEmpty ? names.Of(item.Actor) : $"{names.Of(item.Actor)} → {names.Of(item.Recipient)}";
        var type = string.Join(' ', item.Mode.Insert(0, ModelNames<EventType>.Of(item.Type)));
        var source = item.AccordingTo.IsEmpty ? "" : $", according to {names.Of(item.AccordingTo)}";
        var place = item.EventLoc is { } loc ? $", {loc.Name}" : "";
        return $"<strong>{Text(type)}</strong> {Text(parties)}<br>{Text($"{When(item.Date)}{place}, {ModelNames<EventStatus>.Of(item.Status)}{source}")}<blockquote>{Text(item.Sentence.Text)}</blockquote>";
    }

    private static string Statement(Statement item, PartyNames names) =>
        $"<strong>{Text(item.Speaker is null ? "somebody" : names.Of([item.Speaker]))}</strong> {Text(item.Cue?.Text)}<blockquote>{Text(Words(item.Content))}</blockquote>";

    private static string Claim(Claim item, PartyNames names)
    {
        var holder = item.Holder.IsEmpty ? "the report" : names.Of(item.Holder);
        var basis = item.Basis is { } it ? $", {ModelNames<Basis>.Of(it)}" : "";
        var claim = $"{Party(item.Subject, names)} {(item.Polarity ? "" : "not ")}{ModelNames<ClaimRelation>.Of(item.Relation)} {Party(item.Object, names)}".TrimEnd();
        return $"<strong>{Text(claim)}</strong>{Text($"{basis}, in the eyes of {holder}")}<blockquote>{Text(Words(item.Evidence))}</blockquote>";
    }

    private static string Instrument(Instrument item, PartyNames names)
    {
        var stages = string.Join(", ", item.Stages.Select(static stage => $"{ModelNames<StageKind>.Of(stage.Kind)} ({ModelNames<EventStatus>.Of(stage.Status)})"));
        return $"<strong>{Text(item.Name)}</strong> {Text($"{ModelNames<InstrumentKind>.Of(item.Kind)}{(item.Parties.IsEmpty ? "" : $" of {names.Of(item.Parties)}")}")}<br>{Text(stages)}";
    }

    private static void Section<T>(StringBuilder html, string title, ImmutableArray<T> items, Func<T, string> write)
    {
        if (items.IsEmpty) return;
        html.Append("<h2>").Append(title).Append("</h2>\n<ol>\n");
        foreach (var item in items) html.Append("<li>").Append(write(item)).Append("</li>\n");
        html.Append("</ol>\n");
    }

    private static string Party(Reference? party, PartyNames names) => party is null ? "" : names.Of([party]);

    private static string When(DateRange? date) => date is null ? "no day" : date.Start == date.End ? $"{date.Start:yyyy-MM-dd}" : $"{date.Start:yyyy-MM-dd} to {date.End:yyyy-MM-dd}";

    private static string Words(ImmutableArray<TextSpan> spans) => string.Join(" … ", spans.Select(static span => span.Text));

    private static string Text(string? words) => PlainPage.Text(words);
}
