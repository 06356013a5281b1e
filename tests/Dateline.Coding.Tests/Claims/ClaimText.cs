using Dateline.Coding.Claims;
using Dateline.Model;

namespace Dateline.Coding.Tests.Claims;

/// <summary>Claims as tests write them: "Russia, Syria: Abkhazia independent", "report: Russia controls Abkhazia", "Georgia: Abkhazia not independent".</summary>
internal static class ClaimText
{
    /// <summary>Codes a text and writes its claims, one each holder set.</summary>
    internal static string[] Of(string text, DateOnly date, CancellationToken cancellation)
    {
        var coded = DataFolders.Coder.Code(new Report { Id = "t", Date = date, Text = text }, cancellation);
        return [.. coded.Claims.Select(claim => Of(coded, claim))];
    }

    /// <summary>One claim.</summary>
    internal static string Of(CodedReport report, Claim claim)
    {
        var holders = claim.Holder.IsEmpty ? "report" : string.Join(", ", claim.Holder.Select(holder => Name(report, holder)).Order(StringComparer.Ordinal));
        var target = claim.Object is null ? "" : " " + Name(report, claim.Object);
        return $"{holders}: {Name(report, claim.Subject)} {(claim.Polarity ? "" : "not ")}{ClaimNames.Of(claim.Relation)}{target}";
    }

    private static string Name(CodedReport report, Reference reference) =>
        report.Entities.FirstOrDefault(entity => entity.Id == reference.Entity)?.Name ?? report.Instruments.FirstOrDefault(instrument => instrument.Id == reference.Instrument)?.Name ?? "?";
}
