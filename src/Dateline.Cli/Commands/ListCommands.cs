using System.Collections.Immutable;

namespace Dateline.Cli.Commands;

/// <summary>The commands that list what a project holds, each over a list of the record.</summary>
internal static class ListCommands
{
    /// <summary>All of them.</summary>
    internal static readonly ImmutableArray<Func<Surroundings, DatelineCommand>> All =
    [
        static it => ListCommand.Create(
            it,
            "events",
            "List events of a project, by day.",
            new Example("dateline events -p caucasus --actor RUS --recipient GEO --type ASSAULT", "Who attacked whom."),
            new Example("dateline events -p caucasus --near 42.23,43.97,50 --order backwards --limit 20", "The last twenty within 50 km of Tskhinvali."),
            new Example("dateline events -p caucasus --from 2008-08-01 --to 2008-08-31 --format csv > august.csv", "A month as a table.")),
        static it => ListCommand.Create(it, "incidents", "List incidents of a project: one happening, however many reports tell it.", new Example("dateline incidents -p caucasus --type ASSAULT --min-sources 2", "Violence that two sources tell independently.")),
        static it => ListCommand.Create(it, "statements", "List statements of a project, by day.", new Example("dateline statements -p caucasus --speaker RUS --about \"South Ossetia\"", "What Russians said of it.")),
        static it => ListCommand.Create(it, "claims", "List status claims of a project: how things stand, in whose eyes.", new Example("dateline claims -p caucasus --subject Abkhazia --relation independent", "Who calls it a state, and who does not.")),
        static it => ListCommand.Create(it, "conflicts", "List pairs of status claims that cannot hold together.", new Example("dateline conflicts -p caucasus --subject Abkhazia --format jsonl", "Both sides, with their words.")),
        static it => ListCommand.Create(it, "instruments", "List agreements, orders and laws of a project, as each report tells of them.", new Example("dateline instruments -p caucasus --kind ceasefire --stage violated", "Which ceasefires were broken.")),
        static it => ListCommand.Create(it, "stages", "List steps of instruments' lives, by day.", new Example("dateline stages -p caucasus --stage signed --status occurred", "What was signed.")),
        static it => ListCommand.Create(it, "actors", "List who has a part in events, those with most events first.", new Example("dateline actors -p caucasus --q \"foreign minister\"", "Find somebody.")),
        static it => ListCommand.Create(it, "places", "List where events happened, the places with most events first.", new Example("dateline places -p caucasus --type ASSAULT --country GEO", "Where there was violence.")),
        static it => ListCommand.Create(it, "reports", "List reports of a project, by day.", new Example("dateline reports -p caucasus --q ceasefire", "Reports that speak of one.")),
        static it => ListCommand.Create(it, "timeline", "Count events by day, week, month or year.", new Example("dateline timeline -p caucasus --actor RUS --by month --split quad", "What Russia did, month by month.")),
        static it => ListCommand.Create(it, "dyads", "Count events by who did something to whom.", new Example("dateline dyads -p caucasus --type ASSAULT --from 2008-08-01", "Who attacked whom, and how often.")),
        static it => ListCommand.Create(it, "facets", "Count events by the values of one of their fields.", new Example("dateline facets -p caucasus --by country --quad 4", "Where there was material conflict.")),
    ];
}
