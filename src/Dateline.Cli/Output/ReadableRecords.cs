using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>Statements, claims, instruments and source chains as English sentences.</summary>
internal static class ReadableRecords
{
    private const int LongestQuote = 280;

    /// <summary>Who vouches for a record, outermost first: "Georgia says", "Reuters reports: NATO alleges". Empty for the report's own voice.</summary>
    internal static string Chain(IEnumerable<SourceLink> chain, ReportNames names) =>
        string.Join(": ", chain.Select(link => $"{names.NameOf(link)} {Wording.Says(link.Stance)}"));

    /// <summary>"Mikheil Janelidze (said, in a statement): “Such steps are …”"</summary>
    internal static string Of(Statement statement, ReportNames names)
    {
        var speaker = statement.Speaker is null ? "Somebody" : names.NameOf(statement.Speaker);
        string?[] details = [statement.Cue?.Text, statement.Medium?.Text, statement.Addressee is null ? null : "to " + names.NameOf(statement.Addressee)];
        var manner = string.Join(", ", details.OfType<string>().Select(Text.OneLine));
        var content = Text.Short(string.Join(" … ", statement.Content.Select(static span => span.Text)), LongestQuote);
        return (manner.Length == 0 ? speaker : $"{speaker} ({manner})") + $": {content}";
    }

    /// <summary>"In the view of Georgia: South Ossetia is part of Georgia, officially, since 1991."</summary>
    internal static string Of(Claim claim, ReportNames names)
    {
        var view = claim.Holder.IsEmpty ? "The report itself" : "In the view of " + string.Join(", ", claim.Holder.Select(names.NameOf));
        var subject = names.NameOf(claim.Subject);
        var verb = Wording.Verb(claim.Relation, claim.Polarity);
        var sentence = $"{subject} {(Wording.IsPlural(subject) ? Wording.Plural(verb) : verb)}";
        if (claim.Object is not null) sentence += " " + names.NameOf(claim.Object);
        if (claim.Basis is { } basis) sentence += ", " + Wording.Sense(basis);
        if (claim.Since is not null) sentence += ", since " + ReadableDate.Of(claim.Since);
        if (claim.Until is not null) sentence += ", until " + ReadableDate.Of(claim.Until);
        var sizes = ReadableSize.Of(claim.Size);
        return $"{view}: {sentence}{(sizes.Length == 0 ? "" : $" ({sizes})")}.";
    }

    /// <summary>One line for the instrument, one for each stage of its life and one for each provision.</summary>
    internal static IEnumerable<string> Of(Instrument instrument, ReportNames names)
    {
        var parties = instrument.Parties.IsEmpty ? "" : "; parties: " + string.Join(", ", instrument.Parties.Select(names.NameOf));
        var brokers = instrument.BrokeredBy.IsEmpty ? "" : "; brokered by " + string.Join(", ", instrument.BrokeredBy.Select(names.NameOf));
        yield return $"{Text.OneLine(instrument.Name)} ({ModelNames<InstrumentKind>.Of(instrument.Kind)}{parties}{brokers})";
        foreach (var stage in instrument.Stages) yield return "– " + Of(stage, names);
        foreach (var provision in instrument.Provisions) yield return "– " + Of(provision, names);
    }

    /// <summary>"what happened: message".</summary>
    internal static string Of(Warning warning) => Text.OneLine(warning.Message);

    private static string Of(Stage stage, ReportNames names)
    {
        var line = Wording.Of(stage.Kind);
        if (stage.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) line += $" ({ModelNames<EventStatus>.Of(stage.Status)})";
        if (stage.Date is not null) line += " " + ReadableDate.Of(stage.Date);
        if (!stage.By.IsEmpty) line += " by " + string.Join(", ", stage.By.Select(names.NameOf));
        var chain = Chain(stage.AccordingTo, names);
        return chain.Length == 0 ? line : $"{line}, {chain}";
    }

    private static string Of(Provision provision, ReportNames names)
    {
        var bearer = provision.Bearer.IsEmpty ? "somebody" : string.Join(", ", provision.Bearer.Select(names.NameOf));
        var favour = provision.Beneficiary.IsEmpty ? "" : ", in favour of " + string.Join(", ", provision.Beneficiary.Select(names.NameOf));
        var condition = provision.Condition is null ? "" : $", on condition: {Text.OneLine(provision.Condition.Text)}";
        return $"{bearer} {Wording.Verb(provision.Modality)}: “{Text.Short(provision.Evidence.Text, LongestQuote)}”{favour}{condition}";
    }
}
