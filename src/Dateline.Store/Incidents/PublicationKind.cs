using System.Text.RegularExpressions;

namespace Dateline.Store.Incidents;

/// <summary>What a print of a report is to the report.</summary>
internal static partial class PublicationKind
{
    /// <summary>The report itself: its first publication.</summary>
    internal const string First = "first";

    /// <summary>The same words from another outlet.</summary>
    internal const string Copy = "copy";

    /// <summary>A later state of the report, from its own outlet or marked as one.</summary>
    internal const string Update = "update";

    /// <summary>A state that takes something back, marked as one.</summary>
    internal const string Correction = "correction";

    /// <summary>Which it is.</summary>
    /// <param name="title">Headline of the print.</param>
    /// <param name="beginning">Its first words.</param>
    /// <param name="likeness">How alike print and report are.</param>
    /// <param name="sameOutlet">Does the outlet that brought the report bring the print?</param>
    internal static string Of(string? title, string beginning, double likeness, bool sameOutlet)
    {
        if (CorrectionMark().IsMatch(title ?? "") || CorrectionMark().IsMatch(beginning)) return Correction;
        if (UpdateMark().IsMatch(title ?? "") || UpdateMark().IsMatch(beginning)) return Update;
        return sameOutlet && likeness < 1 ? Update : Copy;
    }

    // As agencies mark them: "CORRECTED-", "(Corrects spelling in paragraph 2)", "UPDATE 2-", "(Updates with reaction)".
    [GeneratedRegex(@"^\W*(correction|corrected|corrects|clarification)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CorrectionMark();

    [GeneratedRegex(@"^\W*(update|updated|updates|wrapup|refile|recasts|adds)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UpdateMark();
}
