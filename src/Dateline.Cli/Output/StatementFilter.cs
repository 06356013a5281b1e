using System.Text.RegularExpressions;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>Which statements a person asked for: by who speaks and by what it is about. Whole words, any case; nothing asked for means all.</summary>
internal sealed class StatementFilter(string? speaker, string? about)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex? speaker = Words(speaker);
    private readonly Regex? about = Words(about);

    /// <summary>Is this statement asked for?</summary>
    internal bool Admits(Statement statement, CodedReport report, ReportNames names) =>
        (speaker is null || SpeaksIn(statement, names)) && (about is null || IsAbout(statement, report));

    // The speaker's words, usual name, code, sector, role or office: "--speaker RUS" finds the Kremlin.
    private bool SpeaksIn(Statement statement, ReportNames names)
    {
        if (statement.Speaker is not { } who) return false;
        var entity = names.EntityOf(who);
        string?[] known = [names.NameOf(who), who.Span?.Text, entity?.Code, entity?.Role, entity?.Office, .. entity?.Sector ?? []];
        return known.Any(it => it is not null && speaker!.IsMatch(it));
    }

    // The words of the content, or an entity of that name that the content mentions in other words.
    private bool IsAbout(Statement statement, CodedReport report) =>
        statement.Content.Any(span => about!.IsMatch(span.Text))
        || report.Entities.Any(entity => (about!.IsMatch(entity.Name) || (entity.Code is { } code && about.IsMatch(code))) && entity.Mentions.Any(mention => IsIn(mention, statement)));

    private static bool IsIn(Mention mention, Statement statement) => statement.Content.Any(span => span.Start <= mention.Start && mention.End <= span.End);

    private static Regex? Words(string? asked) =>
        string.IsNullOrWhiteSpace(asked) ? null : new Regex($@"(?<!\w){Regex.Escape(asked.Trim())}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
}
