using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of status claims, by the day of their report.</summary>
internal static class ClaimList
{
    /// <summary>What claims can be asked by.</summary>
    internal static readonly ImmutableArray<ListFilter> Filters =
    [
        new NameFilter("subject", "Code of the subject, or whole words of its name.", $"(subject_code = upper({{0}}) OR {QuestionConditions.Has("subject")})"),
        new ChoiceFilter("relation", "RELATION", "What is claimed of it.", [.. ModelNames<ClaimRelation>.All], "relation = {0}"),
        new NameFilter("object", "Code of the other side, or whole words of its name.", $"(object_code = upper({{0}}) OR {QuestionConditions.Has("object")})"),
        new NameFilter("holder", "Code of whose view it is, or whole words of the name.", QuestionConditions.Among("holder", "holder_code")),
        new ChoiceFilter("basis", "BASIS", "In which sense.", [.. ModelNames<Basis>.All], "basis = {0}"),
        new TruthFilter("polarity", "Claimed (true) or denied (false).", "polarity = {0}"),
        .. CommonColumns.Period("report_date", "report_date"),
        new WordsFilter("text", "Words of the evidence, in any case.", "contains(lower(evidence), lower({0}))"),
        CommonColumns.Publisher,
        CommonColumns.Report,
    ];

    internal static readonly ListDefinition Definition = new("claims", "A status claim: how something stands, in whose eyes.")
    {
        Columns =
        [
            .. CommonColumns.OfReport,
            new("claim_key", ColumnType.Key, "counted", "Key of the claim."),
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "claims[].id", "Id of the claim in its report."),
            new("subject", ColumnType.Text, "claims[].subject", "What it is about."),
            new("subject_code", ColumnType.Text, "entities[].code of claims[].subject", "Its code."),
            new("relation", ColumnType.Text, "claims[].relation", "What is claimed of it."),
            new("object", ColumnType.Text, "claims[].object", "The other side."),
            new("object_code", ColumnType.Text, "entities[].code of claims[].object", "Its code."),
            new("polarity", ColumnType.Truth, "claims[].polarity", "False where it is denied."),
            new("basis", ColumnType.Text, "claims[].basis", "In which sense: de_facto, de_jure."),
            new("holder", ColumnType.Texts, "claims[].holder", "Whose view it is; empty for the report's own voice."),
            new("holder_code", ColumnType.Texts, "entities[].code of claims[].holder", "Their codes."),
            new("since_start", ColumnType.Day, "claims[].since.start", "Since when, at the earliest."),
            new("since_end", ColumnType.Day, "claims[].since.end", "Since when, at the latest."),
            new("until_start", ColumnType.Day, "claims[].until.start", "Until when, at the earliest."),
            new("until_end", ColumnType.Day, "claims[].until.end", "Until when, at the latest, inclusive."),
            new("evidence", ColumnType.Text, "claims[].evidence", "Words that tell it."),
            new("evidence_start", ColumnType.Whole, "claims[].evidence[0].start", "Where they begin in the report's text.") { Unit = "UTF-16 code units" },
            new("cue", ColumnType.Text, "claims[].cue.text", "The telling word."),
            new("rule", ColumnType.Text, "claims[].why.rule", "The rule that found it."),
        ],
        Filters = Filters,
        Order = [new("report_date", ColumnType.Day), new("claim_key", ColumnType.Key)],
        Rows = static source => $"SELECT * FROM {source.View("claims")}{source.Where}",
    };
}
